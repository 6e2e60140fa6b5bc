/** Words of the paper panel: make, look, keep, print. */
import type { paper as english } from '../en/paper';
import type { SameKeys } from '../shape';

/** Chinese words. */
export const paper: SameKeys<typeof english> = {
  title: '文书',
  kind: '文书种类',
  kindHints: {
    'resolution-report': '内部使用，含全部经过与记录。', 'acknowledgement-letter': '致客户：已受理、由谁负责、何时再告知。', 'holding-letter': '致客户：为何需要更久、何时答复、现在还可找谁。',
    'resolution-letter': '致客户：按各痛点的答复，自行写明全部同意、部分同意或未予同意。', 'apology-letter': '致客户：为这件事亲笔写的致歉。', 'follow-up-card': '致客户：唯一一次回访的时间和方式。',
  },
  letterLanguage: '使用案件的语言：{language}。',
  words: { 'holding-letter': '为何需要更久', 'apology-letter': '致歉，用自己的话' },
  wordsHint: { 'holding-letter': '还缺什么、正在做什么。客户读到的就是这里写的。', 'apology-letter': '这件事错在哪里，对这位客户意味着什么。放之四海皆准的套话不予采用。' },
  gapsTitle: '此函尚不能生成，原因如下',
  gaps: { 'part-missing': '缺少：{part}。', 'variable-unfilled': '{part}：“{piece}”尚未填写。', 'promise-unrecorded': '{part}：“{piece}”是一项未登记的承诺。', 'promise-run-out': '{part}：时间已过。' },
  gapDo: { 'variable-unfilled': '请在登记这段话的地方填写实际内容。', 'promise-unrecorded': '请按这一天登记承诺，或从文字中去掉日期。', 'promise-run-out': '请记录该承诺的结果；仍要办的，另作承诺并写明新的时间。' },
  partDo: {
    letterhead: '由管理员在“设置 · 单位”中填写。', reference: '编号随登记产生。', complaint: '请在事情经过中选定一句作为标题。', found: '请告知现行的处理决定。', done: '请告知现行的处理决定。', answers: '每个痛点都要有进行中的补救，或说明理由的答复。', reasons: '未予处理的痛点须写明理由。', words: '请在上方填写。',
    goodwill: '请登记心意。', promises: '请登记一项写明时间的承诺。', 'next-news': '请登记承诺，写明下一次告知的时间。', appointment: '请约定回访时间。', recourse: '由管理员在“设置 · 单位”中填写。', 'contact-person': '责任人须在人员名单中有姓名。',
  },
  parts: {
    letterhead: '函件抬头', reference: '编号', complaint: '客户原话', found: '查明的情况', done: '处理措施', answers: '逐项答复', reasons: '未予处理的理由', words: '自己的话', goodwill: '心意', promises: '写明时间的承诺', 'next-news': '下一次告知的时间', appointment: '回访时间',
    recourse: '其他途径', 'contact-person': '联系人',
  },
  day: {
    title: '今日函件', count: '{count} 份尚未打印', none: '今天没有待打印的函件', noneHint: '今天在各案件中生成的函件，打印之前都列在这里。', printAll: '全部打印（{count} 份）', printing: '打印中', waiting: '未打印',
    printed: '已发送到打印机：{count} 份。', held: '暂不打印：{count} 份', heldHint: '已按各案件的现状逐份核对。以下函件不会按原样打印。', makeAnew: '重新生成', making: '生成中', openCase: '打开案件',
    holds: { 'not-due': '这份函件现在不应再发出。', incomplete: '现在缺少必备内容。', 'moved-on': '案件又有进展：按现状生成，内容会有不同。', 'letterhead-changed': '生成之后，信头已有更改。' },
  },
  dayLog: {
    title: '网点日志', hint: '内部文件，每次都由记录重新生成，不另存。', day: '日期', dayHint: '今天或以前的日期：2026-11-24、11-24 或 24', dayBad: '不是今天或以前的日期。', earlier: '前一天', later: '后一天', isToday: '今天以后没有日志。',
    make: '生成日志', printersNone: '本工作站没有打印机。可保存为 PDF，或连接打印机后重新查找。', onlySupervisor: '网点日志供主管查看', onlySupervisorHint: '其中列出网点全体人员的承诺和案件。',
  },
  printCopy: '打印副本',
  copyHint: '已于 {time} 打印。再次打印即为副本，并会注明。',
  isCopy: '副本',
  language: '文书语言',
  make: '生成',
  makeAfresh: '重新生成',
  makeAndPrint: '生成并打印',
  print: '打印',
  savePdf: '另存为 PDF',
  saved: '已存为 {name}。',
  printer: '打印机',
  printerDefault: '默认打印机',
  printersNone: '本工作站没有可用的打印机。文书已保留：可另存为 PDF，或接好打印机后再查找。',
  lookAgain: '再次查找',
  printed: '已发送到 {printer}。',
  beingMade: '正在生成文书。',
  ready: '已生成 · 共 {count} 页',
  failed: '文书未能生成，内容没有丢失。',
  retry: '再试一次',
  stale: '这份文书生成之后，案件又有了新的进展。',
  none: '还没有文书。将按案件当前的内容生成。',
  page: '第 {n} 页，共 {count} 页',
  preview: '预览',
  previewOpening: '正在打开页面。',
  previewFailed: '此处无法显示页面，仍可另存或打印。',
  sentTo: '{time} 在 {printer} 打印',
  open: '生成或打印',
  status: { 'being-made': '生成中', ready: '已生成', failed: '未成' },
};
