/**
 * Which section belongs to what is in front. A screen says it itself: the element with the focus, or else the place in front, carries
 * `data-manual`. Where nothing says it, the name of the place does.
 */
import type { PlaceName } from '../../router';
import { SECTION_IDS, type SectionId } from './outline';

const sectionNamed = (name: string | null | undefined): SectionId | null => SECTION_IDS.find((id) => id === name) ?? null;
const named = (element: Element | null | undefined): SectionId | null => sectionNamed(element?.getAttribute('data-manual'));

const PLACES: Readonly<Record<PlaceName, SectionId>> = { queue: 'start', intake: 'listen', case: 'listen', settings: 'start', letters: 'papers', 'day-log': 'papers', customer: 'persons' };
const TABS: Readonly<Record<string, SectionId>> = { playbooks: 'playbooks', record: 'record', governance: 'record', importing: 'material' };
const isPlace = (name: string): name is PlaceName => name in PLACES;

/** The section to open first. `tab` is the part of the settings in front, if it is one. */
export const sectionHere = (place: string, tab: string): SectionId => {
  const said = named(document.activeElement?.closest('[data-manual]')) ?? named(document.querySelector('main [data-manual]'));
  return said ?? TABS[tab] ?? (isPlace(place) ? PLACES[place] : 'start');
};
