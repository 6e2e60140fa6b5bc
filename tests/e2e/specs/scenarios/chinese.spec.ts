/** The written scenarios in Chinese. */
import { TOLD_ZH } from '../../../support/scenarios/told-zh';
import { scripted } from '../../scenarios/scripted';
import { STORIES_ZH } from '../../scenarios/stories-zh';
import { tellAll } from '../../scenarios/told';

tellAll('zh-CN', [...STORIES_ZH, ...TOLD_ZH.map(scripted)]);
