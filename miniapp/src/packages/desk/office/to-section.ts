import Taro from '@tarojs/taro';
import { go } from '../../../navigation.ts';
import { deskPath } from '../../../routes.ts';
import { useOfficePlace } from './office-place.ts';
import type { Section } from './sections.ts';

/** Leads from a page above the office to one of its sections: back down to it where it lies below, else anew. */
export function toSection(section: Section): void {
  useOfficePlace.getState().open(section);
  const pages = Taro.getCurrentPages();
  const below = pages.findIndex((page) => `/${page.route?.replace(/^\//, '').split('?')[0]}` === deskPath('office'));
  if (below >= 0 && below < pages.length - 1) void Taro.navigateBack({ delta: pages.length - 1 - below });
  else void go.desk();
}
