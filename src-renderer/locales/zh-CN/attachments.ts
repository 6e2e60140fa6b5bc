/** Words of the files of a case: adding, looking, saving, removing. */
import type { attachments as english } from '../en/attachments';
import type { SameKeys } from '../shape';

/** Chinese words. */
export const attachments: SameKeys<typeof english> = {
  title: '附件',
  count: '{count} 个',
  none: '还没有。可将文件拖到案件页面任意位置、粘贴图片，或选择文件。',
  choose: '添加附件',
  chooseLabel: '要添加到本案的文件',
  dropHere: '松开即添加到本案',
  dropHint: '单个文件不超过 {max}。',
  adding: '正在添加 {name}',
  addingOf: '正在添加第 {n} 个，共 {all} 个：{name}',
  added: '已添加 {name}。',
  thereAlready: '{name} 已在附件中。',
  notAdded: '{name} 未能添加。',
  dismiss: '关闭此提示',
  open: '打开 {name}',
  removed: '已移除：{reason}',
  remove: '移除',
  removeOf: '移除 {name}',
  removeReason: '移除的原因',
  removeHint: '文件将被删除，名称和原因仍保留在记录中。',
  removeHeldHint: '依法保全期间文件仍予保存，但不可查看；名称和原因仍保留在记录中。',
  removeGo: '移除附件',
  pasted: '图片 {time}',
  sort: { photo: '照片', pdf: 'PDF', text: '文本', recording: '录音', document: '文档', table: '表格', slides: '演示文稿', email: '邮件' },
  viewer: {
    opening: '正在打开文件。',
    saveOnly: '这类文件不在此处打开。可另存后查看；文件来自外部，请留意安全。',
    broken: '无法显示这个文件：内容不完整、已损坏或设有密码。仍可另存。',
    cut: '这张图片不完整，缺少末尾部分，仅显示现有内容。',
    firstPages: '只显示前 {n} 页，共 {all} 页。其余请另存后查看。',
    firstLetters: '只显示开头部分。其余请另存后查看。',
    save: '另存',
    saved: '已存为 {name}。',
  },
};
