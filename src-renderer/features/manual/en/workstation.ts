/** The manual in English: playbooks, the record of this workstation, and what to do when something goes wrong. */
import type { WorkstationWords } from '../outline';

/** Sections on playbooks, on the record and on trouble. */
export const workstation: WorkstationWords = {
  playbooks: {
    title: 'Playbooks',
    parts: {
      version: { heading: 'Which one holds', text: ['Settings, Playbooks shows what the trade knows: subjects, moments of truth, prompts, ways to settle a pain, letters. An administrator says which playbook new cases take. A case keeps the version it began with, whatever is published later.'] },
      change: { heading: 'Changing one', text: ['“Change…” opens one file at a time, as it is written. “Check and preview” says what is wrong, by file and line, or else what would change, in the words before and now. Only then can it be published, as the next version, with a line on what is new. Unfinished writing is kept.', 'Every version stays. “What changed” compares it with the one before; “Use this one again” publishes a former one once more. That is the undo.'] },
      folder: { heading: 'In and out as a folder', text: ['“Save as a folder…” writes a version as ten plain files, for another workstation or an editor. “Load from a folder…” takes a playbook that is whole and newer than what is here; otherwise it says what is wrong with which line, and the last good version stays in force.'] },
    },
    alt: null,
  },
  record: {
    title: 'Record and backup',
    parts: {
      backup: { heading: 'Backup and restore', text: ['Settings, Backup and record makes a backup and verifies it at once; Copy to… puts it on another disk. One a day, kept elsewhere, is a good habit. The footer says how old the newest one is.', 'An administrator restores one. What was recorded after it would be gone, so the present record is put aside first, not deleted.'] },
      check: { heading: 'Check of the record and of a paper', text: ['Events are only added, each chained to the one before. Check now goes through all of them. The code under the square on a paper shows whether the paper agrees with the record.'] },
      erasure: { heading: 'Erasure and how long words are kept', text: ['A supervisor or administrator asks for the erasure beside a closed case, with a reason. Another one decides, right there with a PIN or later from the list For me. Where nobody else could, the only administrator may; the record says so. An open case or a legal hold stops it. It cannot be taken back.', 'Settings, Data protection may set how many months words are kept after closing. It lists who is due and asks for one or all of them; nobody is erased without a decision.'] },
      viewed: { heading: 'Who viewed what', text: ['Opened cases, files and papers, and what was printed or saved, stand in a log for two years. Supervisors see it beside the case and under Settings, Data protection.'] },
    },
    alt: null,
  },
  trouble: {
    title: 'When something goes wrong',
    parts: {
      full: { heading: 'Disk full, folder read-only', text: ['The footer turns red and says that nothing is saved. What is on the screen stays. Free some space or allow writing, then try again.'] },
      damaged: { heading: 'Damaged or newer record', text: ['Writing stops and the file stays as it is. An administrator signs in and restores the newest verified backup. A record of a newer version is not touched: install that version.'] },
      printer: { heading: 'Printer', text: ['The paper is kept. Connect the printer and look again, or save it as PDF. A paper that could not be made is made again with one press.'] },
      window: { heading: 'Power cut, closed window, fault', text: ['Everything recorded is on disk, and at most a second of typing is lost. Start again and go on; the draft is back. A message with a trace number goes to whoever looks after the program.'] },
    },
    alt: null,
  },
};
