/** What a case is about is confirmed by a person, on the axes of its pack, and corrected by confirming again (S2.3, I1). */
import { expect, it } from 'vitest';
import { decide } from '../../../src-main/domain/case/decide';
import { AGENT, COMMANDS, context, REGISTERED_AT, registerCase, WAY } from '../../support/builders';
import { GOVERNING_OF_TESTS } from '../../support/sample-pack';
import { given as anybody, stateAfter } from '../../support/given';

const given: typeof anybody = (...events) => anybody(...events).under(GOVERNING_OF_TESTS);
const PACK = { type: 'PlaybookTaken', payload: { packId: 'test-bank', packVersion: 1 } } as const;
const chosen = { subjectId: 'subject-1', causeId: 'cause-2', channelId: 'phone' };

it('a category is on record once confirmed, and another one after it corrects it', () => {
  given(...WAY.listen, PACK).when(COMMANDS['confirm-category'](chosen)).then({ type: 'CategoryConfirmed', payload: chosen });
  const corrected = stateAfter(...WAY.listen, PACK, { type: 'CategoryConfirmed', payload: chosen }, { type: 'CategoryConfirmed', payload: { ...chosen, subjectId: 'subject-7' } });
  expect(corrected.category).toMatchObject({ subjectId: 'subject-7', causeId: 'cause-2' });
  expect(corrected.playbook).toEqual({ packId: 'test-bank', packVersion: 1 });
});

it('a case takes the pack in force with its beginning, and none before there is one', () => {
  const begun = decide(null, registerCase(), context(REGISTERED_AT, AGENT, {}, GOVERNING_OF_TESTS));
  expect(begun.ok && begun.value.filter(({ type }) => type === 'PlaybookTaken')).toEqual([PACK]);
  const before = decide(null, registerCase(), context());
  expect(before.ok && before.value.map(({ type }) => type)).not.toContain('PlaybookTaken');
});

it('what somebody took while the words were told comes with the beginning, and one that the pack in force does not know is left out', () => {
  const begun = (subjectId: string) => {
    const { name, payload, ...rest } = registerCase();
    return decide(null, { ...rest, name, payload: { ...payload, subjectId } }, context(REGISTERED_AT, AGENT, {}, GOVERNING_OF_TESTS));
  };
  const [known, unknown] = [begun('subject-1'), begun('of-another-pack')];
  expect(known.ok && known.value.filter(({ type }) => type === 'CategoryConfirmed')).toEqual([{ type: 'CategoryConfirmed', payload: { subjectId: 'subject-1', causeId: null, channelId: null } }]);
  expect(unknown.ok && unknown.value.some(({ type }) => type === 'CategoryConfirmed')).toBe(false);
});

it('a closed case can still be said to be about something else', () => {
  given(...WAY.close, PACK).when(COMMANDS['confirm-category'](chosen)).thenHappens('CategoryConfirmed');
});

it.each([['subjectId', { subjectId: 'no-such' }], ['causeId', { causeId: 'no-such' }], ['channelId', { channelId: 'no-such' }]])('a %s that the pack does not have is refused', (field, change) => {
  given(...WAY.listen, PACK).when(COMMANDS['confirm-category']({ ...chosen, ...change })).thenRefused('value-not-valid', { facts: { field } });
});

it('the same category again is no correction', () => {
  given(...WAY.listen, PACK, { type: 'CategoryConfirmed', payload: chosen }).when(COMMANDS['confirm-category'](chosen)).thenRefused('nothing-to-correct');
});
