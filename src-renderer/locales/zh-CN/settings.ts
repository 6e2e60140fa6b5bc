/** 设置画面用语。 */
import type { settings as english } from '../en/settings';
import type { SameKeys } from '../shape';

/** Chinese words of the settings. */
export const settings: SameKeys<typeof english> = {
  title: '设置',
  tabs: { organisation: '单位', people: '人员', self: '个人', record: '备份与记录', playbooks: '知识包', importing: '导入', about: '关于' },
  organisation: {
    contactLine: '联系方式', contactLineHint: '印在函件网点名称之下的地址或电话，供客户联系',
    names: '文书上的名称', limits: '权限与时限', name: '单位名称', branch: '网点', currency: '货币', codes: '网点代码与工作站代码', codesHint: '写入每个投诉编号，首次启动后不再更改。', agentLimit: '坐席可自行决定的金额', supervisorLimit: '主管可自行决定的金额', supervisorUnlimited: '主管不设上限', acknowledgeWithin: '受理时限（分钟）', finalWithin: '最终答复时限（天）', lockAfter: '闲置多久后锁定（分钟）', recourse: '其他申诉途径', recourseHint: '印在每封决定函上', save: '保存', saved: '已保存', onlyAdministrator: '由管理员更改。',
  },
  letterhead: {
    title: '函件抬头', hint: '印在每封函件上的内容，按函件语言分别填写。', language: '函件语言', save: '保存抬头', standsIn: '未填写，印出“{words}”',
    lines: { organisation: '函件上的单位名称', branch: '函件上的网点名称', address: '通讯地址', contactLine: '电话或邮箱', hours: '服务时间', signerRole: '署名处的岗位', lastResort: '无人答复时的联系人', recourse: '函件上的其他申诉途径' },
    hints: {
      organisation: '该语言下的写法', branch: '该语言下的写法', address: '写成一行，也以小字印在窗口地址上方', contactLine: '客户联系经办人的方式', hours: '何时有人接待', signerRole: '与责任人姓名一同署名', lastResort: '姓名、岗位和电话，印在“联系人”一段', recourse: '印在进展告知函上，也是处理决定的初始内容',
    },
  },
  people: {
    list: '人员', add: '添加人员', name: '姓名', role: '角色', pin: '初始 PIN', pinHint: '六到十二位数字，不用 111111、123456、121212 这类组合。当面告知，请尽早更改', active: '在用', inactive: '已停用', resetPin: '重置 PIN', newPin: '{name} 的新 PIN', deactivate: '停用', activate: '启用', deactivateTitle: '停用 {name}', deactivateText: '{name} 将不能再登录。记录保留其姓名，投诉不受影响。', pinChanged: '{name} 的 PIN 已更改。', added: '已添加 {name}。', you: '本人', changeRole: '{name} 的角色', actions: '操作', state: '状态',
  },
  self: { language: '语言', theme: '外观', pin: '我的 PIN', oldPin: '当前 PIN', newPin: '新 PIN', newPinAgain: '再次输入新 PIN', change: '更改 PIN', changed: 'PIN 已更改。' },
  record: {
    backups: '备份', backupNow: '立即备份', made: '时间', size: '大小', events: '记录条数', verified: '已核验', notVerified: '未核验', none: '尚无备份，可用上方按钮备份。', saveAs: '另存到…', savedAs: '已另存为 {name}', restore: '恢复…', restoreOther: '从文件恢复…', restoreTitle: '恢复这份备份', restoreText: '记录将回到 {at}，共 {events} 条。', restoreLost: '此后的 {count} 条记录将不在恢复后的记录中。', restoreLostUnknown: '这份备份之后的记录将不在恢复后的记录中。', restoreKept: '当前记录会另行保存，不会删除。', restoreConfirm: '恢复', restoreFileText: '记录将替换为所选的备份。', restored: '备份已恢复。',
    check: '检查记录', checkNow: '立即检查', whole: '完整：共 {count} 条，前后相接。用时 {seconds} 秒。', broken: '第 {at} 条与前一条不相接：{why}', compared: '已与备份 {name} 比对。', checkHint: '从第一条起逐条核对，并与最近的备份比对。', code: '核对打印的验证码', codeLabel: '验证码', codeHint: '方形码下方的文字，从 AMENDS 到末尾', codeCheck: '核对', codeMatches: '属实：投诉 {reference}，第 {version} 条之后。', codeDiffers: '不符：投诉 {reference} 的记录与这份文书（第 {version} 条之后）不一致。', codeNewer: '此后又有 {count} 条记录。', openCase: '打开投诉', backupMade: '备份已完成并核验。',
  },
  about: { version: '版本 {version}', what: '在一台工作站上处理投诉、补救服务。所有内容都保存在本机，窗口不连接网络。', timeZone: '时区', workstation: '工作站', licence: 'MIT 许可' },
};
