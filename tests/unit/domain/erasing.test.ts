/** Who decides about an erasure (I6), and from when on words were kept long enough. */
import { describe, expect, it } from 'vitest';
import { closedBefore, decidersOf, isAlone, mayDecide, type Colleague } from '../../../src-main/domain/erasing/erasing';
import { staffId } from '../../../src-main/shared/vocabulary/ids';
import type { Role } from '../../../src-main/shared/vocabulary/staff';

const person = (name: string, role: Role, isActive = true): Colleague => ({ staffId: staffId(name), role, isActive });
const [chen, wang, li] = [person('chen', 'administrator'), person('wang', 'supervisor'), person('li', 'agent')];

describe('an erasure', () => {
  it('is decided by any other active supervisor or administrator, never by the asker (I6)', () => {
    expect(decidersOf(chen.staffId, [chen, wang, li, person('zhao', 'supervisor', false)])).toEqual([wang]);
    expect(mayDecide(chen.staffId, wang, [chen, wang, li])).toBeNull();
    expect(mayDecide(chen.staffId, chen, [chen, wang, li])).toMatchObject({ code: 'own-erasure' });
    expect(mayDecide(chen.staffId, li, [chen, wang, li])).toMatchObject({ code: 'needs-supervisor' });
  });

  it('is decided by the asker only where that is an administrator and nobody else could', () => {
    expect(mayDecide(chen.staffId, chen, [chen, li])).toBeNull();
    expect(isAlone(chen.staffId, [chen, person('wang', 'supervisor', false)])).toBe(true);
    expect(isAlone(wang.staffId, [wang, li])).toBe(false);
  });
});

it.each([
  ['2026-11-22T04:00:00Z', 12, '2025-11-22T04:00:00Z'],
  ['2028-02-29T00:00:00Z', 12, '2027-02-28T00:00:00Z'],
  ['2026-03-31T10:00:00Z', 13, '2025-02-28T10:00:00Z'],
  ['2026-01-15T00:00:00Z', 36, '2023-01-15T00:00:00Z'],
])('at %s words kept for %i months are due when the case was closed before %s', (now, months, before) => {
  expect(closedBefore(Date.parse(now), months)).toBe(Date.parse(before));
});
