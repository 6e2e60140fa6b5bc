/** Words of the settings. */
export const settings = {
  title: 'Settings',
  tabs: { organisation: 'Organisation', people: 'People', self: 'My desk', record: 'Backup and record', playbooks: 'Playbooks', importing: 'Import', about: 'About' },
  organisation: {
    contactLine: 'Contact line', contactLineHint: 'Address or telephone under the branch’s name on letters, where customers ask',
    names: 'Names on papers', limits: 'Limits', name: 'Organisation', branch: 'Branch', currency: 'Currency', codes: 'Branch and workstation code', codesHint: 'Part of every case number; fixed since the first start.', agentLimit: 'An agent decides alone up to', supervisorLimit: 'A supervisor decides alone up to', supervisorUnlimited: 'No limit for supervisors', acknowledgeWithin: 'Acknowledge within (minutes)', finalWithin: 'Final response within (days)', lockAfter: 'Lock when idle for (minutes)', recourse: 'Where else customers may turn', recourseHint: 'Printed in every decision letter', save: 'Save', saved: 'Saved', onlyAdministrator: 'An administrator can change these.',
  },
  letterhead: {
    title: 'Letterhead', hint: 'What stands on every letter, for each language of letters.', language: 'Letters in', save: 'Save the letterhead', standsIn: 'Empty: “{words}” is printed',
    lines: {
      organisation: 'Organisation on letters', branch: 'Branch on letters', address: 'Postal address', contactLine: 'Telephone or e-mail', hours: 'Opening hours', signerRole: 'Role under the signature', lastResort: 'Who helps when nobody answered', recourse: 'Where else customers may turn, on letters',
    },
    hints: {
      organisation: 'As it is written in this language', branch: 'As it is written in this language', address: 'One line; also stands small above the address in the window', contactLine: 'Where customers reach the person who handles it', hours: 'When somebody is there', signerRole: 'Stands with the name of the person responsible',
      lastResort: 'Name, role and telephone, printed under “Who to ask”', recourse: 'In holding letters, and what a decision begins with',
    },
  },
  people: {
    list: 'People', add: 'Add a person', name: 'Name', role: 'Role', pin: 'First PIN', pinHint: 'Six to twelve digits; nothing like 111111, 123456 or 121212. Told in person; changed at the first chance', active: 'Active', inactive: 'Deactivated', resetPin: 'Reset PIN', newPin: 'New PIN for {name}', deactivate: 'Deactivate', activate: 'Activate', deactivateTitle: 'Deactivate {name}', deactivateText: '{name} can no longer sign in. The record keeps the name; cases stay as they are.', pinChanged: 'The PIN of {name} was changed.', added: '{name} was added.', you: 'you', changeRole: 'Role of {name}', actions: 'Actions', state: 'State',
  },
  self: { language: 'Language', theme: 'Look', pin: 'My PIN', oldPin: 'Present PIN', newPin: 'New PIN', newPinAgain: 'New PIN again', change: 'Change PIN', changed: 'The PIN was changed.' },
  record: {
    backups: 'Backups', backupNow: 'Back up now', made: 'Made', size: 'Size', events: 'Events', verified: 'verified', notVerified: 'not verified', none: 'No backup yet. One is made with the button above.', saveAs: 'Copy to…', savedAs: 'Copied as {name}', restore: 'Restore…', restoreOther: 'Restore from a file…', restoreTitle: 'Restore this backup', restoreText: 'The record goes back to {at}, {events} events.', restoreLost: 'Events recorded since then: {count}. They would no longer be in the record.', restoreLostUnknown: 'Everything recorded after this backup was made would no longer be in the record.', restoreKept: 'The present record is put aside, not deleted.', restoreConfirm: 'Restore', restoreFileText: 'The record is replaced by the chosen backup.', restored: 'The backup was restored.',
    check: 'Check the record', checkNow: 'Check now', whole: 'Whole: {count} events, each fits the one before. {seconds} s.', broken: 'Event {at} does not fit the one before: {why}', compared: 'Compared with backup {name}.', checkHint: 'Goes through every event from the first and compares with the newest backup.', code: 'Check a printed code', codeLabel: 'Code', codeHint: 'As printed under the square, from AMENDS to the end', codeCheck: 'Check', codeMatches: 'Genuine: case {reference} after event {version}.', codeDiffers: 'Not genuine: the record of case {reference} differs from this paper after event {version}.', codeNewer: 'Since then {count} event was added. | Since then {count} events were added.', openCase: 'Open the case', backupMade: 'The backup was made and verified.',
  },
  about: { version: 'Version {version}', what: 'Complaint handling and service recovery on one workstation. Everything stays on this computer; the window has no connection to a network.', timeZone: 'Time zone', workstation: 'Workstation', licence: 'MIT licence' },
} as const;
