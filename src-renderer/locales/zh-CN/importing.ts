/** 导入画面用语。 */
import type { importing as english } from '../en/importing';
import type { SameKeys } from '../shape';

/** Chinese words of the import. */
export const importing: SameKeys<typeof english> = {
  title: '导入其他系统的投诉', hint: '一行一件投诉的表格（CSV）。原系统已结案的，导入后为“导入前已结案”，只读；未结案的进入“倾听”。',
  locked: '由主管导入。', choose: '选择文件…', chooseOther: '选择其他文件…', unfinished: '来自“{source}”的导入中途停止。请再次导入同一文件，已导入的保留，不会重复。',
  file: {
    title: '文件', size: '大小', encoding: '编码', marked: '文件自带标记', assumed: '推定，文字不对时请更改', delimiter: '分隔符', comma: '逗号', semicolon: '分号', tab: '制表符', bar: '竖线',
    junk: '标题行之上略去 {count} 行', noHeadings: '没有标题行，按位置称呼各列。', unreadable: '有 {count} 个字符不属于这种编码，请换一种编码。',
  },
  profile: { cfpb: '已识别：CFPB 投诉导出', 'cfpb-short': '已识别：CFPB 投诉导出（简）', 'nyc-311': '已识别：纽约市 311 诉求', narratives: '已识别：CFPB 投诉叙述', none: '不是已知的表格，各列含义按标题推定。' },
  mapping: {
    title: '各列的含义', meaning: '含义', column: '列', samples: '前几个单元格', notThere: '表中没有', unused: '未使用的列：{names}', source: '来源名称', sourceHint: '与编号一起判断投诉是否已在本机。同一来源请始终用同一名称。',
    whenUnsaid: '表中未写明时', status: '状态', channel: '渠道', language: '答复语言', kept: '已存的对应关系', use: '使用已存的对应关系', name: '将当前对应关系存为', keep: '保存', forget: '删除“{name}”', keptAs: '已存为“{name}”。', noCells: '没有内容',
  },
  field: {
    sourceReference: '来源编号', receivedOn: '收到日期', story: '投诉内容', product: '产品', subProduct: '产品细类', issue: '问题', subIssue: '问题细类', channel: '渠道', status: '状态', closedOn: '结案日期',
    companyResponse: '单位答复', complainantName: '姓名', complainantPhone: '电话', complainantAddress: '地址', requestedAmount: '要求金额', paidAmount: '已付金额',
  },
  noReference: '没有编号时按内容识别每一行。来源中改动过的行会作为新投诉导入。',
  status: { open: '未结案', closed: '已结案' },
  count: {
    title: '将要导入', press: '清点', again: '重新清点', newOpen: '新增，未结案', newClosed: '新增，导入前已结案', alreadyHere: '已在本机', refused: '不导入', withoutStory: '没有投诉人原话的行：{count}。投诉中会注明。',
    order: '形如 3/4/2025 的日期', orderAsk: '表中的日期有两种读法，哪个数字在前？', 'month-first': '月在前', 'day-first': '日在前', orderFound: '按整列判断，日期{order}。', monthName: '月在前', dayName: '日在前',
    nothing: '没有新的投诉可导入。', notCounted: '请先清点：只读一遍文件，不导入。',
  },
  run: {
    start: '导入', running: '正在导入“{source}”', cancel: '到此为止', progress: '已读', done: '完成：“{source}”', cancelled: '已停止：“{source}”。已导入的保留，再次导入同一文件会接着进行。', failed: '中断：“{source}”。已导入的保留，再次导入同一文件会接着进行。',
    changed: '其中 {count} 件在来源中已有改动，本机保持导入时的内容。', took: '{count} 行，用时 {span}', seconds: '{count} 秒', close: '处理完毕', toQueue: '前往队列',
  },
  refused: { title: '不导入的行', line: '行号', reason: '原因', column: '含义', more: '共 {count} 行，列出前 {shown} 行。', save: '保存不导入的行…', saved: '已存为 {name}', none: '没有不能导入的行。' },
  reason: {
    'too-few-cells': '该行缺少已对应的列', 'too-many-cells': '单元格多于标题：单元格内含有分隔符', 'quote-not-closed': '引号没有结束', 'row-too-long': '引号没有结束，该行超过 1 MiB',
    'rest-not-read': '从此处起文件不再是表格', 'reference-missing': '缺少编号', 'reference-rounded': '编号已被电子表格四舍五入', 'twice-in-file': '编号在本文件中已出现过', 'date-not-read': '不是日期', 'date-not-valid': '没有这一天',
    'date-in-future': '日期在将来', 'story-too-long': '投诉内容超过 10 万字', 'field-too-long': '单元格内容过长', 'amount-not-read': '不是金额，或有两种读法', 'nothing-said': '没有投诉内容、产品和问题',
  },
};
