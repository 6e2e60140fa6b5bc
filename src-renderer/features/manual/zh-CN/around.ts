/** 手册中文：案件周边。 */
import type { AroundWords } from '../outline';

/** Sections from the ledgers to files and imports. */
export const around: AroundWords = {
  ledgers: {
    title: '承诺、联系与客户的付出',
    parts: {
      promises: { heading: '承诺', text: ['Alt P 作出承诺并写明时间；兑现或记为未兑现之前，一直列在右侧和队列里。改约须经客户同意并写明原因；过了时间的承诺，只能记为未兑现。'] },
      contacts: { heading: '联系', text: ['Alt C 记录一次联系：由谁发起、以何种方式、为了什么。本单位主动联系三次以内不必说明，之后每次都要写理由。告知处理决定、法定告知和唯一一次回访不计在内。'] },
      effort: { heading: '客户的付出', text: ['右侧累计这件投诉让客户付出了什么：讲述、转接、等待、跑网点、材料。只计有记录的，不作推算。完整清单列出每一笔的来源。'] },
    },
    alt: null,
  },
  papers: {
    title: '文书与函件',
    parts: {
      make: { heading: '生成与打印', text: ['Ctrl P 打开本案文书。选择种类和语言，看过页面，打印或另存为 PDF。所见即所印。', '处理报告供内部使用，含全部记录；函件寄给客户，不含任何内部内容。'] },
    },
    alt: '文书对话框：左侧选择种类和语言，有“打印”和“另存为 PDF”，右侧是页面本身。',
  },
  persons: {
    title: '客户、联系要求与保密',
    parts: {
      customer: { heading: '谁在投诉', text: ['代理人连同代理依据一并记下，也可以几个人共同投诉。对方主动提到才记，不必追问。未留姓名的，函件自有称呼，回访可以免除。'] },
      wishes: { heading: '联系要求与便利', text: ['希望的方式、方便的时段、不再联系，以及大字等便利。要求属于客户本人，各案件通用。与要求不符的联系须写明理由；客户要求不再联系的，回访随之免除。'] },
      confidential: { heading: '保密', text: ['保密案件只有负责人和主管可见，其他同事只知道有这样一件，不知道是谁的。须写明理由。'] },
    },
    alt: null,
  },
  material: {
    title: '备注、更正与导入',
    parts: {
      notes: { heading: '内部备注', text: ['仅供同事，不会出现在给客户的文书上。'] },
      slips: { heading: '更正', text: ['Alt R 更正事实，原记录与更正并列。'] },
      import: { heading: '导入', text: ['“设置 · 导入”读取其他系统的表格（CSV）：列出各列含义，先清点，再导入；不能导入的行写明行号和原因。同一文件导入两次也不会重复。', '原系统已结案的作为历史，只读；未结案的进入“倾听”。'] },
    },
    alt: null,
  },
};
