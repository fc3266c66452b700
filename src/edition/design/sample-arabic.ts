import { type SampleCopy, shortStory } from './sample-copy.ts';

const BODY = 'شوهد ذلك من الرصيف، وشهد عليه اثنان لا قرابة بينهما، ثم كُتب بالقلم الرصاص.';

/** Reads from right to left. One story is in another language, as stories of a paper sometimes are. */
export const sampleArabic: SampleCopy = {
  language: 'ar',
  paper: 'النموذج',
  description: 'صحيفة من نصوص متخيَّلة، لمعاينة الخط',
  sections: ['الميناء', 'المدارس', 'الطقس'],
  terms: 'نص متخيَّل، ويجوز نقله.',
  person: {
    name: 'سلمى الحداد',
    role: 'مراسلة شؤون الميناء',
    bio: 'تكتب سلمى الحداد جدول المدّ والجزر لهذه الصحيفة منذ كان ورقة معلّقة على باب.',
  },
  story: 'articles/the-lamp.md',
  withdrawn: 'articles/a-whale-that-was-a-tarpaulin.md',
  files: {
    'articles/the-lamp.md': `---
title: المصباح مضاء من جديد، ولا أحد في الجزيرة يقول لمن المفتاح
date: 2024-03-03T06:30:00Z
updated: 2024-03-05T09:00:00Z
authors:
  - { name: سلمى الحداد, location: رأس الصخر }
  - { name: نديم شراقي, role: تصوير }
agency: وكالة النموذج
section: الميناء
kicker: الساحل الطويل
series: أضواء
topics: [منارات, جزر صغيرة]
standfirst: ضوء أُطفئ عام 1998 شوهد في إحدى عشرة ليلة منذ مطلع السنة. غيّرت عبّارتان مسارهما من أجله، وبدأ خفر السواحل قائمة.
image: { src: /media/picture.svg, alt: صورة بديلة فيها خطان متقاطعان., caption: غرفة المصباح كما تُركت عام 1998., credit: نديم شراقي / وكالة النموذج }
related: [ferry-tea.md, fog.md]
corrections:
  - { date: 2024-03-04, text: ذكرت نسخة سابقة أن المصباح أُطفئ عام 1989، والصحيح عام 1998., type: correction }
copyright: © 2024 وكالة النموذج
usageTerms: هذا النص متخيَّل، ويجوز نقله.
---

رأس الصخر — شوهد المصباح على الرأس مضاءً من جديد يوم الأحد، لليلة الحادية عشرة هذا العام، وللمرة الحادية عشرة وُجد الباب تحته مقفلًا من الخارج.

«مررت به ثلاثين سنة وأنا أرفع رأسي بحكم العادة»، قال صيّاد طلب ألّا يُذكر اسم قاربه.[^log] «وفي يوم الأحد نظرت العادة إليّ». يقال إن الضوء أبيض ثابت، و**لم ير أحد يدًا**.

> كان مضاءً. كنت هناك، وكان مضاءً.
> — رئيس الميناء، في السجل

## ماذا يقول السجل

بدأ خفر السواحل سجلًّا خاصًّا به في يناير، وفيه [ثلاثة أنواع](/) من المصابيح:

| الليلة | المصباح | القوارب |
|---|:---:|---:|
| 3 يناير | مضاء | 2 |
| 11 يناير | مطفأ | 0 |
| 14 فبراير | مضاء | 11 |

> [!QUOTE]
> ضوء لم يشعله أحد يبقى ضوءًا.
>
> — سلمى الحداد

1. العمود الأول ليلة بدء المراقبة.
2. المصباح «مضاء» حين يقول ذلك اثنان.

![صورة بديلة فيها خطان متقاطعان.](/media/picture.svg "المفتاح بأسنانه. | نديم شراقي") ![صورة بديلة فيها خطان متقاطعان.](/media/picture.svg "والمفتاح بلا أسنان.")

- تُكتب الأوقات بالقلم الرصاص.
- لا يُمحى شيء.

صوّت المجلس يوم الاثنين، بخمسة أصوات مقابل أربعة، على ترك المصباح كما هو حتى يعترف به أحد.

[^log]: يسمّيه السجل «رجل القارب الأخضر».
`,
    'articles/first-light.md': shortStory(
      {
        title: 'أول ضوء على الساحل كان دلوًا من القار',
        date: '2024-02-25',
        author: 'سلمى الحداد',
        language: 'ar',
        section: 'الميناء',
        series: 'أضواء',
      },
      BODY,
    ),
    'articles/last-light.md': shortStory(
      {
        title: 'من يدير آخر ساعة تمشي على ضوء مصباح؟',
        date: '2024-03-05',
        author: 'سلمى الحداد',
        language: 'ar',
        section: 'الميناء',
        series: 'أضواء',
      },
      BODY,
    ),
    'articles/ferry-tea.md': shortStory(
      {
        title: 'العبّارة التي لم يطلبها أحد وصلت ظهرًا وأنوارها مضاءة',
        date: '2024-03-05T12:10:00Z',
        author: 'سلمى الحداد',
        section: 'الميناء',
        standfirst: 'عند المساء كان الطاقم قد باع كل ما لديه من شاي، وامتلأ الرصيف الذي لم يكن للميناء.',
        image: '{ src: /media/picture.svg, alt: صورة بديلة فيها خطان متقاطعان., credit: وكالة النموذج }',
      },
      BODY,
    ),
    'articles/fog.md': shortStory(
      {
        title: 'بلدة تعدّ ضبابها',
        date: '2024-03-05',
        author: 'نديم شراقي',
        section: 'الطقس',
        kicker: 'تحقيق',
        standfirst: 'تسعة عشر عامًا من الصباحات بالقلم الرصاص: الضباب لا يزداد، بل يتأخر.',
      },
      BODY,
    ),
    'articles/school-bus.md': shortStory(
      {
        title: 'حافلة المدرسة تنتظر القارب المتأخر',
        date: '2024-03-04',
        author: 'نديم شراقي',
        section: 'المدارس',
        image: '{ src: /media/picture.svg, alt: صورة بديلة فيها خطان متقاطعان. }',
      },
      BODY,
    ),
    'articles/nine-bells.md': shortStory(
      { title: 'تسعة أجراس وثمانية قارعين', date: '2024-03-04', author: 'سلمى الحداد', section: 'المدارس' },
      BODY,
    ),
    'articles/barometer.md': shortStory(
      { title: 'شخص ما ينقر على البارومتر', date: '2024-03-02', author: 'نديم شراقي', section: 'الطقس' },
      BODY,
    ),
    'articles/harbor.md': shortStory(
      {
        title: 'The harbor opens its gates before dawn',
        date: '2024-03-01',
        author: 'Dalia Fonseca',
        language: 'en',
        section: 'الميناء',
      },
      'The harbor opened its gates an hour before dawn, and the sea was calm.',
    ),
    'articles/a-whale-that-was-a-tarpaulin.md': `---
title: حوت شوهد أمام الرصيف
date: 2024-02-20
author: نديم شراقي
section: الميناء
withdrawn: { date: 2024-02-22, reason: ما في الصورة قماش مشمّع. }
---
`,
  },
};
