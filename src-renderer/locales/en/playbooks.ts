/** Words around playbooks: their settings, which one new cases take, and what a case is about on their axes. `{words}` are pieces of the customer's story. Internal (I9). */
export const playbooks = {
  title: 'Playbooks', hint: 'What the trade knows: subjects, moments of truth, prompts, ways to settle a pain, letters. Every version stays; a case keeps the one it began with.',
  none: 'No playbook is here yet. An administrator can load one from a folder.', load: 'Load from a folder…', loaded: '{name} is here, version {version}.', onlyAdministrator: 'An administrator can change these.',
  inForce: 'New cases take this one', choose: 'Use for new cases', chosen: 'New cases take {name} from now on.', versionNow: 'Version {version}', reviewBy: 'To be reviewed by {day}', reviewDue: 'Review due since {day}',
  versions: { show: 'All versions', table: 'Versions of {name}', version: 'Version', what: 'What it brought', by: 'Published', actions: 'Actions', compare: 'What changed', again: 'Use this one again', takeOut: 'Save as a folder…', takenOut: 'Saved as the folder {name}.' },
  origins: { shipped: 'with the program', edited: 'changed here', folder: 'from a folder' },
  againTitle: 'Use version {version} again', againText: 'Its content is published once more, as version {next}. The versions in between stay in the list, and cases under way keep theirs.', againWhat: 'As in version {version}', againConfirm: 'Publish as version {next}',
  changes: { title: 'Changed from version {before} to version {after}', none: 'Nothing is different.', added: 'new', removed: 'gone', changed: 'changed', whole: 'in general', before: 'before', after: 'now', nothing: 'nothing', more: 'and {count} more', count: '{count} change | {count} changes' },
  edit: { open: 'Change…', title: 'Change {name}', lead: 'One file at a time, as it is written. Nothing holds before it is published as the next version.', part: 'File', text: 'Content of {file}', check: 'Check and preview', faults: '{count} thing is wrong; nothing can be published | {count} things are wrong; nothing can be published', faultAt: '{file}, line {line}', fine: 'Nothing is wrong. This would change:', same: 'Nothing is wrong, and nothing is different.', what: 'What is new, in a line for the list of versions', publish: 'Publish as version {next}', published: 'Version {version} is published. New cases take it where this playbook is in force.', discard: 'Discard changes', restored: 'Your unfinished changes are back.', stale: 'These changes began on version {version}; there is a newer one by now. Copy what you need, discard, and make them there.', checkFirst: 'Check it first; what changed since the last check has not been looked at.', close: 'Close' },
  parts: { pack: 'Name and dates', journey: 'Journey', categories: 'Categories', moments: 'Moments of truth', coaching: 'Prompts and questions', options: 'Ways to settle', gestures: 'Gestures', safety: 'Safety', letters: 'Letter blocks', rules: 'Weights and limits' },
  shipped: { 'retail-bank': 'Retail bank', restaurant: 'Restaurant and food', 'retail-warranty': 'Retail with warranty' },
  firstStart: { label: 'Trade', hint: 'Its pack of know-how guides new cases.' },
  category: {
    label: 'What it is about', suggested: 'It may be about', spoken: 'because of “{words}”', unknown: 'not said yet', confirm: 'Confirm', confirmNamed: 'Confirm: {name}', other: 'Choose', change: 'Change', title: 'What it is about',
    subject: 'Subject', cause: 'Cause, if known', channel: 'Way it came in, if it matters', none: 'not chosen', go: 'Confirm',
  },
} as const;
