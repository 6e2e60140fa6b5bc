/** 手册中文：本工作站的记录，以及出了问题怎么办。 */
import type { WorkstationWords } from '../outline';

/** Sections on the record and on trouble. */
export const workstation: WorkstationWords = {
  record: {
    title: '记录与备份',
    parts: {
      backup: { heading: '备份与恢复', text: ['在“设置 · 备份与记录”中备份，完成即核验；“另存到…”可放到别的磁盘。建议每天一份，存放在别处。页脚写明最近一份是多久以前的。', '恢复由管理员进行。备份之后的记录将不在其中，所以当前记录会先另行保存，不会删除。'] },
      check: { heading: '检查记录与核对文书', text: ['记录只增不改，前后相接。“立即检查”从第一条起逐条核对。文书方形码下方的验证码，可核对文书与记录是否一致。'] },
    },
    alt: null,
  },
  trouble: {
    title: '出了问题怎么办',
    parts: {
      full: { heading: '磁盘已满，文件夹不可写', text: ['页脚变红，提示未能保存。画面上的内容不会丢失。请腾出空间或允许写入，再试一次。'] },
      damaged: { heading: '记录损坏，或版本较新', text: ['程序停止写入，文件保持原样。请管理员登录，恢复最近一份已核验的备份。由新版本写成的记录不会被改动，请安装新版本。'] },
      printer: { heading: '打印机', text: ['文书已保留。接好打印机后再次查找，或另存为 PDF。未能生成的文书，按一下即可再试。'] },
      window: { heading: '停电、窗口关闭、程序故障', text: ['已记录的内容都在磁盘上，最多丢失一秒钟的输入。重新启动即可继续，草稿会恢复。带追踪号的提示，请转告维护程序的人。'] },
    },
    alt: null,
  },
};
