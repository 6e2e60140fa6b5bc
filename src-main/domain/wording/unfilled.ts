/** Finds a variable of a template that nobody filled: the customer would read it as it stands. */

const UNFILLED: readonly RegExp[] = [
  /\$?\{\{?[^{}]{0,60}\}\}?/u, // {name}, {{name}}, ${name}
  /<%?=?\s*[\p{L}_][\p{L}\p{N}_ .-]{0,40}%?>/u, // <name>, <%= name %>
  /%[\p{L}_][\p{L}\p{N}_]{1,30}%/u, // %name%
  /\[(?:[\p{Lu}_][\p{Lu}\p{N}_ -]{1,30}|(?:your |the |customer |insert |enter |fill |add )?(?:name|date|time|amount|number|reference|address|reason|product|branch|company|sum|title|phone)[^\]]{0,30}|(?:insert|enter|fill|add|tbd|todo)[^\]]{0,40})\]/iu, // [NAME], [insert date]
  /[[【〔［(（](?:请|待)?(?:填写|填入|补充|插入|输入|待定|待填|待补|客户|姓名|日期|时间|金额|编号|单号|地址|原因|产品|网点|公司名称?|电话)[^\]】〕］)）]{0,20}[\]】〕］)）]/u, // 【客户姓名】
  /_{3,}|＿{2,}|…{3,}|\.{5,}/u, // a line to write on
  /(?<![\p{L}\p{N}])(?:x{3,}|TBD|TBC|TODO|N\/A)(?![\p{L}\p{N}])/iu,
  /(?:[×ＸXx]{2,}|某某|ＸＸ)(?:年|月|日|元|号|先生|女士|网点|产品|公司)/u,
  /(?:待填|待补充|待定)/u,
];

/** The unfilled variable in a sentence as it stands there, or null. A masked number such as 6222 **** 1234 is none. */
export const unfilledIn = (sentence: string): string | null => {
  for (const pattern of UNFILLED) {
    const found = pattern.exec(sentence);
    if (found !== null) return found[0];
  }
  return null;
};
