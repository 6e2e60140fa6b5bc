/** A representative as filled in and as sent. */
import type { CasePayload } from '@shared/contract/case-commands';
import type { CaseView } from '@shared/views/case-view';
import type { Authority } from '@shared/vocabulary/case';

/** Fields of a representative; without a paper or a word of the customer the right is "not shown yet". */
export type RepresentativeForm = { name: string; phone: string; authority: Authority | null; authorityWords: string };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Nobody yet, or the one who is named now. */
export const representativeForm = (held: CaseView['representative'] = null): RepresentativeForm =>
  ({ name: held?.name ?? '', phone: held?.phone ?? '', authority: held?.authority ?? 'not-shown', authorityWords: held?.authorityWords ?? '' });

/** True while nothing was filled in. */
export const isNobody = ({ name, phone, authorityWords }: RepresentativeForm): boolean => [name, phone, authorityWords].every((text) => text.trim() === '');

/** What is sent; null while the name is missing. */
export const representativePayload = ({ name, phone, authority, authorityWords }: RepresentativeForm): CasePayload<'name-representative'> | null =>
  (name.trim() === '' ? null : { name: name.trim(), phone: orNull(phone), authority: authority ?? 'not-shown', authorityWords: orNull(authorityWords) });
