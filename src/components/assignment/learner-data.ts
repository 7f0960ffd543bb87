import type { LessonId } from '../../core/lesson/ids.ts';
import { pageUrl } from '../../layouts/urls.ts';
import type { Locale } from '../../messages/locales.ts';
import type { LearnerData } from '../../ui/assignment/learner-data.ts';
import { allLessons } from '../lesson/all-lessons.ts';
import { shopOf } from '../street/shop-of.ts';

/** What the page of an assignment needs to know of every lesson, ready to stand in it as JSON. */
export async function learnerData(locale: Locale): Promise<LearnerData> {
  const shops = (await allLessons(locale)).map(shopOf);
  return {
    home: pageUrl(locale),
    privacy: pageUrl(locale, 'trainer/privacy/'),
    words: pageUrl(locale, 'assignment/lessons/'),
    lessons: shops.map(({ lesson, version, title, placeName, place, minutes, person, mood }) => ({
      ...{ version, title, placeName, place, minutes, person, mood },
      id: lesson as LessonId,
      href: pageUrl(locale, `lessons/${lesson}/`),
    })),
  };
}
