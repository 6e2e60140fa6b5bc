/** The few words that main itself shows: menu, file dialogs and the command line. The page has its own. */
import type { Language, PaperKind } from '../shared/vocabulary/case';

/** Words of one language; `{name}` is filled in by `fill`. */
export type ShellWords = {
  readonly menu: Readonly<Record<'app' | 'quit' | 'edit' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'view' | 'larger' | 'smaller' | 'normalSize' | 'fullScreen' | 'reload' | 'tools', string>>;
  readonly dialogs: Readonly<Record<'savePaper' | 'saveBackup' | 'saveFile' | 'chooseBackup' | 'chooseTable' | 'saveRefused' | 'exportPlaybook' | 'loadPlaybook' | 'tableFiles' | 'pdfFiles' | 'backupFiles', string>>;
  /** Names of files: a paper is recognised without a person in its name. */
  readonly papers: Readonly<Record<PaperKind | 'day-log', string>>;
  readonly errands: Readonly<Record<
    | 'notUnderstood' | 'deskOpen' | 'noRecord' | 'cannotOpen' | 'whole' | 'broken' | 'noBackup' | 'backupGood' | 'backupBad' | 'backupMade' | 'backupFailed' | 'restored' | 'restoreFailed' | 'rebuilt' | 'notRebuilt'
    | 'noSuchPerson' | 'manyPersons' | 'askPin' | 'askPinAgain' | 'pinsDiffer' | 'pinNotDigits' | 'pinTooSimple' | 'pinReset', string>>;
};

const en: ShellWords = {
  menu: {
    app: 'Amends', quit: 'Quit', edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all',
    view: 'View', larger: 'Larger', smaller: 'Smaller', normalSize: 'Normal size', fullScreen: 'Full screen', reload: 'Reload', tools: 'Developer tools',
  },
  dialogs: { savePaper: 'Save the paper', saveBackup: 'Save a copy of the backup', saveFile: 'Save a copy of the file', chooseBackup: 'Choose a backup', chooseTable: 'Choose a table of complaints', saveRefused: 'Save the refused rows', exportPlaybook: 'Choose where the folder of the playbook goes', loadPlaybook: 'Choose the folder of a playbook', tableFiles: 'Tables (CSV)', pdfFiles: 'PDF', backupFiles: 'Backup of Amends' },
  papers: { 'resolution-report': 'resolution-report', 'acknowledgement-letter': 'acknowledgement-letter', 'holding-letter': 'holding-letter', 'resolution-letter': 'resolution-letter', 'apology-letter': 'apology-letter', 'follow-up-card': 'follow-up-card', 'day-log': 'daily-log' },
  errands: {
    notUnderstood: '{word} needs a value: --profile FOLDER, --restore FILE.',
    deskOpen: 'Amends is open. Close it first, then run this again.',
    noRecord: 'There is no record in {folder}.',
    cannotOpen: 'The record cannot be opened: {code}.',
    whole: 'The record is whole: {count} events, checked in {seconds} s.',
    broken: 'The record is broken at event {position} of {count}: {why}. Keep the file and restore a backup.',
    noBackup: 'There is no backup yet. Make one with --backup.',
    backupGood: 'The newest backup is sound: {name}',
    backupBad: 'The newest backup is not sound: {name}. Make a new one with --backup.',
    backupMade: 'Backup made and checked: {path}',
    backupFailed: 'The backup was not made: {code}.',
    restored: 'Restored from {name}. The former record was put aside in {folder}.',
    restoreFailed: 'Not restored: {code}. The record is as it was.',
    rebuilt: 'All lists were made again from {count} events: {cases} cases. The search index follows when Amends is opened.',
    notRebuilt: 'Nothing was made again, because the lists come from the record itself.',
    noSuchPerson: 'Nobody called {name} is on the staff list. The administrators are: {names}.',
    manyPersons: 'There are several administrators. Name one: --reset-pin NAME. They are: {names}.',
    askPin: 'New PIN for {name}, 6 to 12 digits, nothing like 111111 or 123456: ',
    askPinAgain: 'The same PIN again: ',
    pinsDiffer: 'The two PINs differ. Nothing was changed.',
    pinNotDigits: 'A PIN is 6 to 12 digits. Nothing was changed.',
    pinTooSimple: 'This PIN is among the first that anybody would try. Nothing was changed.',
    pinReset: '{name} has a new PIN. The change is in the record.',
  },
};

const zhCN: ShellWords = {
  menu: {
    app: '补救台', quit: '退出', edit: '编辑', undo: '撤销', redo: '重做', cut: '剪切', copy: '复制', paste: '粘贴', selectAll: '全选',
    view: '显示', larger: '放大', smaller: '缩小', normalSize: '实际大小', fullScreen: '全屏', reload: '重新载入', tools: '开发者工具',
  },
  dialogs: { savePaper: '保存文书', saveBackup: '另存备份', saveFile: '另存文件', chooseBackup: '选择备份', chooseTable: '选择投诉表格', saveRefused: '保存未导入的行', exportPlaybook: '选择知识包文件夹的保存位置', loadPlaybook: '选择知识包所在文件夹', tableFiles: '表格（CSV）', pdfFiles: 'PDF', backupFiles: '补救台备份' },
  papers: { 'resolution-report': '处理报告', 'acknowledgement-letter': '受理告知函', 'holding-letter': '进展告知函', 'resolution-letter': '处理答复函', 'apology-letter': '致歉函', 'follow-up-card': '回访约定卡', 'day-log': '日志' },
  errands: {
    notUnderstood: '{word} 缺少内容：--profile 文件夹，--restore 文件。',
    deskOpen: '补救台正在运行。请先关闭，再执行一次。',
    noRecord: '{folder} 中没有记录。',
    cannotOpen: '记录无法打开：{code}。',
    whole: '记录完整：共 {count} 个事件，核验用时 {seconds} 秒。',
    broken: '记录在第 {position} 个事件处不符（共 {count} 个）：{why}。请保留该文件，并恢复备份。',
    noBackup: '尚无备份。可用 --backup 制作。',
    backupGood: '最近一份备份有效：{name}',
    backupBad: '最近一份备份无效：{name}。请用 --backup 重新制作。',
    backupMade: '备份已完成并通过核验：{path}',
    backupFailed: '备份未完成：{code}。',
    restored: '已从 {name} 恢复。原有记录另存于 {folder}。',
    restoreFailed: '未恢复：{code}。记录保持原样。',
    rebuilt: '已根据 {count} 个事件重新生成全部列表：共 {cases} 件投诉。搜索索引将在打开补救台后重建。',
    notRebuilt: '未重新生成：列表来自记录本身，须先恢复记录。',
    noSuchPerson: '人员名单中没有 {name}。管理员有：{names}。',
    manyPersons: '管理员不止一位，请指明：--reset-pin 姓名。管理员有：{names}。',
    askPin: '{name} 的新 PIN（6 至 12 位数字，不用 111111、123456 这类组合）：',
    askPinAgain: '再输入一次：',
    pinsDiffer: '两次输入不一致，未作更改。',
    pinNotDigits: 'PIN 应为 6 至 12 位数字，未作更改。',
    pinTooSimple: '这个 PIN 太容易猜到，未作更改。',
    pinReset: '{name} 的 PIN 已更换，并已记入记录。',
  },
};

/** Words by language. */
export const SHELL_WORDS: { readonly [L in Language]: ShellWords } = { 'zh-CN': zhCN, en };

/** Puts values into a sentence; a name without a value stays visible. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The language for words before anybody chose one. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
