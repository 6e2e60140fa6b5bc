/** The written scenarios in Chinese. */
import { STORIES_ZH } from '../../scenarios/stories-zh';
import { tellAll } from '../../scenarios/told';

tellAll('zh-CN', STORIES_ZH);
