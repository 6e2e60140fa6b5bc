/** 客户卡片，以及新来电可能涉及的已有投诉的用语。 */
/** Chinese words. */
export const customers = {
  title: '客户', open: '查看这位客户的全部情况', back: '返回', loading: '正在读取客户的案件', gone: '无法显示这位客户',
  erased: '此人的资料已删除。', nameless: '未提供姓名', reach: '联系方式与意愿', none: '没有记录。',
  cases: '{count} 件案件', shownOf: '共 {count} 件，显示最近 {shown} 件。', promises: '承诺：兑现 {kept} 项，未兑现 {broken} 项', noPromises: '还没有作过承诺。',
  hidden: '已保密：仅负责人和主管可见。', rowOnly: '打开案件可查看痛点和承诺。', pains: '痛点', promisesOf: '承诺', openSince: '{time} 起处理中', closedOn: '{time} 结案', step: '出问题的环节：{step}', asks: '诉求：{what}', verdict: '客户自己的评价：{verdict}', dueAt: '{time} 到期', promiseState: { open: '待兑现', late: '已逾期', kept: '已兑现', broken: '未兑现' }, noPains: '没有记录痛点。',
  alike: {
    title: '这件事可能已经登记过', lead: '打开后，当前来电会暂存。如果是另一件事，继续登记即可。', open: '打开 {reference}', why: '{what}相同', reason: { phone: '电话', name: '姓名', story: '内容' },
    spoken: '已有 {count} 件相似的案件。',
  },
} as const;
