/** 各画面共用的框架用语。 */
import type { frame as english } from '../en/frame';
import type { SameKeys } from '../shape';

/** Chinese words around every screen. */
export const frame: SameKeys<typeof english> = {
  app: { name: '补救台', demonstration: '演示：投诉均为虚构，时钟可调，文书带水印。', moveClock: '时钟 +1 小时', loading: '正在打开', crashed: '窗口因故障关闭后已重新打开。已保存的内容都在，草稿已恢复。', clockBehind: '本机时钟比最新一条记录慢 {span}。校准之前，新记录沿用那一条的时间。请校准电脑的日期和时间。' },
  kit: {
    required: '必填', optional: '选填', close: '关闭', cancel: '取消', retry: '重试', busy: '处理中', choose: '请选择', date: '日期', clock: '时间', quickPicks: '快捷时间', trace: '追踪号 {trace}', locked: '暂不可用', opensWith: '先做：{command}', keys: '按键', dayHint: '如 24、11-24 或 2026-11-24',
    notLoaded: '此画面未能载入。', notLoadedDo: '已记录的内容不受影响。请重试；如仍无法载入，请关闭补救台后重新启动。',
    dayBad: '不是日期，例：2026-11-24', clockBad: '不是时间，例：17:00', clockMissing: '还缺时间，例：17:00', notSent: '尚未保存，请检查“{field}”：{why}', amountBad: '不是金额，例：22.50', numberBad: '请填 {min} 到 {max} 的整数', tooLong: '超出 {over} 个字符（最多 {most} 个）。请缩短；其余可写入备注或作为附件保存。', pickMinutes: '{count} 分钟后', pickHours: '{count} 小时后', pickToday: '今天 {clock}', pickTomorrow: '明天 {clock}', pickDays: '{count} 天后 {clock}',
  },
  time: {
    minutes: '{count} 分钟', hours: '{count} 小时', hoursMinutes: '{hours} 小时 {minutes} 分', days: '{count} 天', left: '还剩 {span}', late: '超时 {span}', justNow: '刚刚', ago: '{span}前', today: '今天 {clock}', tomorrow: '明天 {clock}', yesterday: '昨天 {clock}', seconds: '{count} 秒',
  },
  header: { label: '工作台', find: '查找投诉、客户、电话，或输入要做的事', newComplaint: '新投诉', lock: '锁定', at: '网点 {code}', park: '暂存', toQueue: '队列', settings: '设置', who: '{name}，{role}' },
  queue: {
    label: '队列', groupLabel: '{group}：{count}', empty: '目前没有到期事项。按 Ctrl N 登记新投诉。', emptyTitle: '队列为空', emptyGroup: '无', more: '显示更多', due: '到期：{what}', closedToday: '今日结案：{count}', nameless: '未留姓名', erased: '信息已删除', open: '打开投诉', choose: '请在左侧选择，或登记新投诉。', titleOpen: '未结投诉：{count}', what: '待办', owner: '负责人', stage: '阶段', customer: '客户', case: '投诉', time: '时限', noDue: '未定时间',
  },
  parking: { label: '暂存', resume: '继续', park: '暂存当前来电', intake: '新投诉', parkedAgo: '{ago}暂存', none: '没有暂存的来电。' },
  find: {
    label: '查找', placeholder: '编号、姓名、电话、经过中的词语，或命令', hits: '投诉', commands: '命令', none: '没有找到“{words}”。', noneHint: '输入经过中的两个字即可；编号和电话可只输入一部分。', incomplete: '索引尚在更新，较早的投诉可能暂未列出。', more: '还有更多结果，请再加一个词。', matched: '匹配：{where}', count: '{count} 件', keys: '上下键选择，回车打开，Esc 关闭', closed: '已结案',
  },
  signIn: {
    title: '请选择值班人员', choose: '人员', pin: 'PIN', pinOf: '{name} 的 PIN', enter: '登录', unlock: '继续', lockedTitle: '已锁定', lockedHint: '当前工作原样保留。他人也可登录，草稿各自分开。', other: '换人', triesLeft: '还可再试 {count} 次。', waitLong: '错误次数过多，{span}后可再试。', forgot: '忘记 PIN', forgotAgent: '请管理员在“设置 · 人员”中重置 PIN，投诉和草稿不受影响。', forgotOnly: '如唯一的管理员忘记 PIN，请在本机用 --reset-pin 启动补救台，操作会留下记录。', signOut: '退出登录', keys: '上下键选择人员，数字键输入 PIN', nobody: '名单中的人员均已停用，无人可登录。',
  },
  firstStart: {
    title: '设置本工作站', lead: '仅需一次。网点代码和工作站代码会写入每个投诉编号，之后不再更改。', language: '语言', organisation: '单位名称', organisationHint: '将印在文书上', branchName: '网点', branchCode: '网点代码', workstationCode: '工作站代码', codeHint: '字母和数字，如 {example}', codeBad: '1 到 12 位字母或数字，最多一个连字符', currency: '货币', person: '第一位人员', personHint: '将成为管理员，可添加其他人员', pin: 'PIN', pinHint: '六到十二位数字，不用 111111、123456、121212 这类组合', pinAgain: '再次输入 PIN', pinDiffers: '两次输入的 PIN 不一致', pinShort: '请输入六到十二位数字', start: '开始使用', numbers: '投诉编号形如 {example}', place: '所在', missing: '请填写此栏',
  },
  footer: { label: '状态', saved: '已保存在本机', notSaved: '未能保存，请看说明', backup: '{ago}备份，已核验', backupUnverified: '{ago}备份，未核验', noBackup: '尚无备份', help: '帮助', language: '语言', other: 'English', draftSaved: '草稿已存' },
  shortcuts: {
    title: '快捷键', find: '查找投诉或命令', newComplaint: '新投诉（当前来电自动暂存）', lock: '锁定', help: '手册与本表', park: '暂存当前来电', resume: '回到暂存的来电', region: '切换窗口区域', queue: '回到队列', submit: '确认当前步骤', print: '本件文书', undo: '一分钟内撤销上一步', parts: '新投诉的各部分', pains: '新投诉的痛点类别', list: '在列表中选择', digits: '在一排选项中选择', escape: '关闭对话框或查找框', settings: '设置', anywhere: '任何画面', inside: '画面之内',
  },
  help: { title: '手册与快捷键', manual: '手册', find: '在手册中查找', none: '没有关于“{words}”的内容。', count: '{count} 节', contents: '目录' },
  trouble: {
    title: '记录需要处理', whatToDo: '怎么办', restoreNewest: '恢复最近一份已核验的备份', newest: '最近一份已核验的备份：{at}，{events} 条记录。', noBackup: '本机没有已核验的备份。存放在别处的备份可从文件恢复。', again: '重新检查',
    damaged: '磁盘上的记录已损坏。已停止写入，文件保持原样；恢复备份时会另行保存。', future: '这份记录由更新版本的 Amends 写成，当前版本不会改动它。', futureDo: '请安装新版本，记录没有变化。', readOnly: '记录所在的文件夹不可写入。', readOnlyDo: '请允许写入该文件夹，再重新检查。', full: '磁盘已满，腾出空间之前无法继续保存。', fullDo: '请腾出空间，再重新检查。画面上的内容不会丢失。', other: '记录报告故障：{code}。', otherDo: '请重新检查；若仍如此，请恢复最近一份已核验的备份。',
    lost: '{at} 之后的记录将不在恢复后的记录中。当前文件会另行保存，不会删除。', signInFirst: '请由管理员登录后恢复。',
  },
};
