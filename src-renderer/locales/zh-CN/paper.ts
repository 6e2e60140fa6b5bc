/** Words of the paper panel: make, look, keep, print. */
import type { paper as english } from '../en/paper';
import type { SameKeys } from '../shape';

/** Chinese words. */
export const paper: SameKeys<typeof english> = {
  title: '文书',
  kind: '文书种类',
  kindHints: { 'resolution-report': '内部使用，含全部经过与记录。', 'resolution-letter': '寄给客户，不含任何内部内容。' },
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
