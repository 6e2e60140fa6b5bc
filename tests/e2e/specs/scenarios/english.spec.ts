/** The written scenarios in English, two of them about complaints that nobody here wrote. */
import { TOLD_EN } from '../../../support/scenarios/told-en';
import { scripted } from '../../scenarios/scripted';
import { STORIES_EN } from '../../scenarios/stories-en';
import { STORIES_IMPORTED } from '../../scenarios/stories-imported';
import { tellAll } from '../../scenarios/told';

tellAll('en', [...STORIES_EN, ...STORIES_IMPORTED, ...TOLD_EN.map(scripted)]);
