/** What every small form of a case does with what was filled in: keep it while it is typed, send it by one button, forget it once it took effect. */
import type { DeskError } from '@shared/errors';
import type { Result } from '@shared/result';
import type { CaseView } from '@shared/views/case-view';
import { useAsked, type Asked } from './use-asked';
import { useFormDraft, type FormValue } from './use-form-draft';
import { usePress, type Envelope, type Press } from './use-press';

/** `send` runs the press; after it took effect the kept typing is forgotten and the form is done. */
export type SmallForm = {
  readonly press: Press;
  readonly asked: Asked;
  readonly send: <P>(payload: P, ask: (input: Envelope & { payload: P }) => Promise<Result<CaseView, DeskError>>) => Promise<void>;
};

/** A small form of a case, kept as the draft `part`; `done` closes it. */
export const useSmallForm = <T extends Record<string, FormValue>>(caseId: string, part: string, form: T, done: () => void): SmallForm => {
  const press = usePress();
  const draft = useFormDraft(caseId, part, form);
  return {
    press,
    asked: useAsked(),
    send: async (payload, ask) => {
      if (!(await press.run(payload, ask))) return;
      draft.forget();
      done();
    },
  };
};
