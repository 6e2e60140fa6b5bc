/** Words around every screen: header, queue, find, sign-in, footer, shortcuts, trouble, and the small words of the kit. */
export const frame = {
  app: { name: 'Amends', demonstration: 'Demonstration: invented complaints, a clock that can be moved, papers with a watermark.', moveClock: 'Clock +1 hour', loading: 'Opening the desk', crashed: 'The window was closed by a fault and opened again. Everything saved is here; drafts are restored.' },
  kit: {
    required: 'required', optional: 'optional', close: 'Close', cancel: 'Cancel', retry: 'Try again', busy: 'Working', choose: 'Choose', date: 'Date', clock: 'Time', quickPicks: 'Quick picks', trace: 'Trace {trace}', locked: 'Not yet', opensWith: 'Opens with: {command}', keys: 'Keys', dayHint: 'e.g. 24, 11-24 or 2026-11-24',
    notLoaded: 'This screen could not be loaded.', notLoadedDo: 'Nothing recorded is lost. Try again; if it stays, close Amends and start it again.',
    dayBad: 'Not a date. Example: 2026-11-24', clockBad: 'Not a time. Example: 17:00', clockMissing: 'The time is missing. Example: 17:00', notSent: 'Nothing was saved: check “{field}”. {why}', amountBad: 'Not an amount. Example: 22.50', numberBad: 'A whole number from {min} to {max}', pickMinutes: '+{count} min', pickHours: '+{count} h', pickToday: 'today {clock}', pickTomorrow: 'tomorrow {clock}', pickDays: 'in {count} days {clock}',
  },
  time: {
    minutes: '{count} min', hours: '{count} h', hoursMinutes: '{hours} h {minutes} min', days: '{count} day | {count} days', left: '{span} left', late: '{span} late', justNow: 'just now', ago: '{span} ago', today: 'today {clock}', tomorrow: 'tomorrow {clock}', yesterday: 'yesterday {clock}', seconds: '{count} s',
  },
  header: { label: 'Desk', find: 'Find a case, a customer, a phone number, or what to do', newComplaint: 'New complaint', lock: 'Lock', at: 'Branch {code}', park: 'Park', toQueue: 'Queue', settings: 'Settings', who: '{name}, {role}' },
  queue: {
    label: 'Queue', groupLabel: '{group}: {count}', empty: 'Nothing is due. A new complaint starts with Ctrl N.', emptyTitle: 'The queue is empty', emptyGroup: 'none', more: 'Show more', due: 'Due: {what}', closedToday: 'Closed today: {count}', nameless: 'Name not given', erased: 'Details erased', open: 'Open the case', choose: 'Choose a case on the left, or take a new complaint.', titleOpen: 'Open cases: {count}', what: 'Due', owner: 'Owner', stage: 'Stage', customer: 'Customer', case: 'Case', time: 'Time', noDue: 'no time set',
  },
  parking: { label: 'Parked', resume: 'Go on', park: 'Park this call', intake: 'New complaint', parkedAgo: 'parked {ago}', none: 'No call is parked.' },
  find: {
    label: 'Find', placeholder: 'Reference, name, phone, words of the story, or a command', hits: 'Cases', commands: 'Commands', none: 'Nothing found for “{words}”.', noneHint: 'Two characters of the story are enough. A reference or phone number can be given in part.', incomplete: 'The index is still catching up: older cases may be missing.', more: 'More cases match. Add a word.', matched: 'Found in: {where}', count: '{count} case | {count} cases', keys: 'Up and down choose, Enter opens, Esc closes', closed: 'closed',
  },
  signIn: {
    title: 'Who is at the desk', choose: 'Person', pin: 'PIN', pinOf: 'PIN of {name}', enter: 'Sign in', unlock: 'Go on', lockedTitle: 'Locked', lockedHint: 'The work stays as it is. Another person may sign in; drafts are kept apart.', other: 'Somebody else', triesLeft: 'One more try before a wait. | {count} tries left before a wait.', waitLong: 'Too many wrong tries. The next try is possible in {span}.', forgot: 'PIN forgotten', forgotAgent: 'An administrator sets a new PIN: Settings, People, Reset PIN. Cases and drafts stay as they are.', forgotOnly: 'If the only administrator forgot the PIN: start Amends on this computer with --reset-pin. It is recorded.', signOut: 'Sign out', keys: 'Up and down choose the person, digits enter the PIN', nobody: 'Nobody can sign in: everybody on the list is deactivated.',
  },
  firstStart: {
    title: 'Set up this workstation', lead: 'Once only. Branch and workstation code are part of every case number and stay as they are.', language: 'Language', organisation: 'Organisation', organisationHint: 'As it stands on papers', branchName: 'Branch', branchCode: 'Branch code', workstationCode: 'Workstation code', codeHint: 'Letters and digits, e.g. {example}', codeBad: '1 to 12 letters or digits, with one hyphen at most', currency: 'Currency', person: 'First person', personHint: 'Becomes administrator and can add the others', pin: 'PIN', pinHint: 'Six to twelve digits; nothing like 111111, 123456 or 121212', pinAgain: 'PIN again', pinDiffers: 'The two PINs differ', pinShort: 'Six to twelve digits', start: 'Start', numbers: 'Case numbers will look like {example}', place: 'Place', missing: 'Fill in this field',
  },
  footer: { label: 'State', saved: 'Saved on this workstation', notSaved: 'Not saved: see what is wrong', backup: 'Backed up {ago}, verified', backupUnverified: 'Backed up {ago}, not verified', noBackup: 'No backup yet', help: 'Shortcuts', language: 'Language', other: '中文', draftSaved: 'Draft kept' },
  shortcuts: {
    title: 'Shortcuts', find: 'Find a case, or a command', newComplaint: 'New complaint (the present call is parked)', lock: 'Lock', help: 'This map', park: 'Park the present call', resume: 'Back to the parked call', region: 'Next part of the window', queue: 'Back to the queue', submit: 'Confirm the present step', print: 'Papers of the case', parts: 'Parts of a new complaint', pains: 'Kind of pain in a new complaint', list: 'Choose in a list', digits: 'Choose in a row of options', escape: 'Close a dialog or the find box', settings: 'Settings', anywhere: 'Anywhere', inside: 'Inside a screen',
  },
  trouble: {
    title: 'The record needs attention', whatToDo: 'What to do', restoreNewest: 'Restore the newest verified backup', newest: 'Newest verified backup: {at}, {events} events.', noBackup: 'No verified backup was found on this workstation. A backup kept elsewhere can be chosen in the settings.', again: 'Check again',
    damaged: 'The record on this disk is damaged. Writing was stopped; the file stays as it is, and a restore puts it aside.', future: 'The record was written by a newer version of Amends. This version does not touch it.', futureDo: 'Install the newer version. The record is unchanged.', readOnly: 'The folder of the record cannot be written to.', readOnlyDo: 'Allow writing to the folder, then check again.', full: 'The disk is full. Nothing more can be saved until there is space.', fullDo: 'Free some space, then check again. What is on the screen stays.', other: 'The record reports a fault: {code}.', otherDo: 'Check again. If it stays, restore the newest verified backup.',
    lost: 'What was recorded after {at} would no longer be in the record. The present file is put aside, not deleted.', signInFirst: 'An administrator signs in to restore.',
  },
} as const;
