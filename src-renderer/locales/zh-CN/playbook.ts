/** 知识包的用语：新投诉采用哪一个，以及投诉属于哪一类。仅供内部使用（I9）。 */
import type { playbook as english } from '../en/playbook';
import type { SameKeys } from '../shape';

/** Chinese words. */
export const playbook: SameKeys<typeof english> = {
  shipped: { 'retail-bank': '零售银行', restaurant: '餐饮', 'retail-warranty': '零售与三包' },
  firstStart: { label: '行业', hint: '新投诉按该行业的知识包给出提示。' },
  category: {
    label: '投诉类别', suggested: '可能是', spoken: '依据“{words}”', unknown: '尚未确认', confirm: '确认', confirmNamed: '确认：{name}', other: '另选', change: '更改', title: '投诉类别',
    subject: '事项', cause: '原因（如已知）', channel: '来的途径（如有必要）', none: '不选', go: '确认',
  },
};
