/** `playbook.*`: packs of know-how, their versions, and which one new cases take. */
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers of the packs. */
export const playbookHandlers = ({ playbooks }: House): HandlersOf<'playbook'> => ({
  'playbook.list': () => playbooks.list(),
  'playbook.read-part': ({ part, ...version }) => playbooks.readPart(version, part),
  'playbook.compare': ({ packId, before, after }) => playbooks.compare(packId, before, after),
  'playbook.check-part': (input) => playbooks.checkPart(input),
  'playbook.publish-part': (input, by) => playbooks.publishPart(input, by),
  'playbook.publish-again': (input, by) => playbooks.publishAgain(input, by),
  'playbook.choose': ({ packId }, by) => playbooks.choose(packId, by),
  'playbook.export': (input) => playbooks.exportPack(input),
  'playbook.load': (_input, by) => playbooks.load(by),
});
