/** 知识包的文字：设置、新投诉采用哪一个、投诉属于哪一类。`{words}` 是客户原话的片段。内部用语（I9）。 */
export const playbooks = {
  title: '知识包', hint: '本行业的经验：事项、关键时刻、提示、处理方案、文书段落。每个版本都保留；投诉沿用受理时的版本。',
  none: '还没有知识包。可由管理员从文件夹载入。', load: '从文件夹载入…', loaded: '已载入{name}，版本 {version}。', onlyAdministrator: '仅管理员可更改。',
  inForce: '新投诉采用', choose: '用于新投诉', chosen: '此后的新投诉采用{name}。', versionNow: '版本 {version}', reviewBy: '应于 {day} 前复核', reviewDue: '自 {day} 起应复核',
  versions: { show: '历次版本', table: '{name}的版本', version: '版本', what: '内容变化', by: '发布', actions: '操作', compare: '查看变化', again: '重新采用', takeOut: '存为文件夹…', takenOut: '已存为文件夹 {name}。' },
  origins: { shipped: '随程序提供', edited: '在此修改', folder: '自文件夹载入' },
  againTitle: '重新采用版本 {version}', againText: '其内容将作为版本 {next} 再次发布。其间的版本仍在列表中，处理中的投诉沿用原有版本。', againWhat: '同版本 {version}', againConfirm: '发布为版本 {next}',
  changes: { title: '版本 {before} 至版本 {after} 的变化', none: '没有不同。', added: '新增', removed: '删去', changed: '更改', whole: '总体', before: '之前', after: '现在', nothing: '无', more: '另有 {count} 处', count: '{count} 处变化' },
  edit: { open: '修改…', title: '修改{name}', lead: '逐个文件修改，显示原文。发布为下一版本之前，一切照旧。', part: '文件', text: '{file} 的内容', check: '检查并预览', faults: '有 {count} 处错误，不能发布', faultAt: '{file} 第 {line} 行', fine: '没有错误。将有以下变化：', same: '没有错误，也没有变化。', what: '用一行说明变化，显示在版本列表中', publish: '发布为版本 {next}', published: '版本 {version} 已发布。采用此知识包的新投诉将使用该版本。', discard: '放弃修改', restored: '已恢复未完成的修改。', stale: '修改始于版本 {version}，现已有更新的版本。请复制所需内容，放弃修改后在新版本上进行。', checkFirst: '请先检查：上次检查之后的改动尚未检查。', close: '关闭' },
  parts: { pack: '名称与日期', journey: '服务流程', categories: '类别', moments: '关键时刻', coaching: '提示与提问', options: '处理方案', gestures: '心意', safety: '安全', letters: '文书段落', rules: '权重与限额' },
  shipped: { 'retail-bank': '零售银行', restaurant: '餐饮', 'retail-warranty': '零售与三包' },
  firstStart: { label: '行业', hint: '新投诉按该行业的知识包给出提示。' },
  category: {
    label: '投诉类别', suggested: '可能是', spoken: '依据“{words}”', unknown: '尚未确认', confirm: '确认', confirmNamed: '确认：{name}', release: '取消', releaseNamed: '取消：{name}', other: '另选', change: '更改', title: '投诉类别',
    subject: '事项', cause: '原因（如已知）', channel: '来的途径（如有必要）', none: '不选', go: '确认',
  },
} as const;
