/** The fields of front matter, under our own names. */
export type FieldName = keyof typeof fieldNames;

/**
 * Under which names front matter may say what, the first that speaks wins: first ours, then those of Hugo, Jekyll,
 * Astro, Zola, Eleventy, Docusaurus, WordPress exports and newsroom systems. Case, hyphens and underscores don't count.
 */
export const fieldNames = {
  title: ['title', 'headline', 'postTitle'],
  date: [
    'date',
    'pubDate',
    'published',
    'publishDate',
    'pubDatetime',
    'datePublished',
    'publishedDate',
    'publishedAt',
    'publishedOn',
    'publicationDate',
    'postDate',
    'posted',
    'written',
    'created',
    'createdAt',
    'dateCreated',
  ],
  updated: [
    'updated',
    'lastmod',
    'modified',
    'updatedDate',
    'modDatetime',
    'lastModifiedAt',
    'dateModified',
    'lastModified',
    'lastUpdated',
    'updatedAt',
    'updatedOn',
    'modifiedDate',
    'modifiedAt',
    'dateUpdated',
    'lastUpdate',
  ],
  authors: [
    'authors',
    'author',
    'byline',
    'authorName',
    'authorNames',
    'writtenBy',
    'writer',
    'writers',
    'creator',
    'creators',
    'by',
  ],
  agency: ['agency', 'source', 'newsAgency'],
  section: ['section', 'category', 'categories'],
  topics: ['topics', 'tags', 'keywords', 'topic', 'tag'],
  standfirst: [
    'standfirst',
    'description',
    'deck',
    'dek',
    'summary',
    'excerpt',
    'subtitle',
    'subhead',
    'subheading',
    'abstract',
    'lead',
    'lede',
    'postExcerpt',
  ],
  kicker: ['kicker', 'eyebrow', 'overline', 'strapline'],
  image: [
    'image',
    'hero',
    'cover',
    'heroImage',
    'featuredImage',
    'featureImage',
    'featuredImg',
    'coverImage',
    'headerImage',
    'bannerImage',
    'banner',
    'teaserImage',
    'mainImage',
    'ogImage',
    'socialImage',
    'thumbnail',
    'thumb',
    'thumbnailImage',
    'images',
    'img',
    'picture',
    'photo',
  ],
  language: ['language', 'lang', 'locale', 'inLanguage'],
  slug: ['slug', 'postName'],
  redirectFrom: ['redirectFrom', 'aliases', 'alias', 'redirectsFrom', 'oldUrl', 'oldUrls'],
  canonical: ['canonical', 'canonicalUrl', 'canonicalLink', 'originalUrl'],
  copyright: ['copyright', 'copyrightNotice', 'rights'],
  usageTerms: ['usageTerms', 'license', 'licence'],
  corrections: ['corrections', 'correction', 'clarifications', 'clarification'],
  status: ['status', 'draft', 'pubStatus', 'publicationStatus'],
  withdrawn: ['withdrawn', 'retracted'],
  embargo: ['embargo', 'embargoed', 'embargoUntil', 'embargoedUntil'],
  expires: [
    'expires',
    'expiryDate',
    'expiry',
    'expirationDate',
    'expiration',
    'expire',
    'expireDate',
    'unpublishDate',
  ],
  series: ['series'],
  priority: ['priority'],
  related: ['related', 'relatedPosts', 'relatedArticles', 'seeAlso'],
  slugline: ['slugline'],
} as const;

/** Keys of other systems that say nothing to a newspaper, and are passed over without a word. */
const foreignNames: readonly string[] = `
  dateGmt controller communities affiliations bibliography breadcrumb crumbs prev next changelog
  header layout type kind template theme permalink url path link weight order index id uuid guid uid key
  comments comment commentsClosed disqus disqusId disqusIdentifier disqusUrl utterances giscus mathjax math katex mermaid toc tableOfContents
  showToc tocOpen tocDepth autoNumbering extra params taxonomies outputs output markup cascade resources build headless menu menus main nav navigation
  sitemap robots robotsNoIndex noindex seo seoTitle metaTitle metaDescription metaKeywords og openGraph twitter twitterCard twitterTitle twitterDescription opengraph
  pin pinned sticky featured feature highlight hidden hide hideMeta hideSummary unlisted searchHidden searchable search searchIndex showInHome private public protected
  linkTitle shortTitle titleShort menuTitle navTitle sidebarTitle pageTitle displayTitle tabTitle titleSuffix h1 titlePrefix sidebar sidebarLabel sidebarPosition sidebarOrder
  authorUrl authorLink authorImage authorImageUrl authorTitle authorTwitter authorGithub authorEmail authorLogin authorBio authorProfile authorGravatar authorId avatar email login
  imageAlt heroImageAlt coverAlt coverImageAlt imageCaption imageCredit heroAlt altText caption credit thumbnailAlt featuredImageAlt featuredImageCaption
  classes class css cssClass style styles js javascript scripts script stylesheet bodyClass bodyclass pageClass pageid background backgroundImage backgroundColor color colour icon logo badge emoji
  share shareImage socialShare sharing social likes rating views readTime readingTime readTimeMinutes timeToRead estimatedTime wordCount wordcount minutes minuteRead
  feed rss generateFeeds feedFull sortBy paginateBy paginate pagination pageTemplate insertAnchorLinks inSearchIndex renderable render transparent redirectTo redirect external externalUrl externalLink
  wordpressId wpId wordpress postId postType post postFormat meta metadata format parent parentId guidIsPermalink pingback tagsLink timezone tz time version versions release releases
  publisher site siteName baseUrl translationKey translations translation translator translators translated translatedFrom canonicalLanguage i18n hreflang defaultLang i18nReadings
  video videos videoUrl youtube audio podcast episode season duration gallery files attachments download downloads resourcesUrl assets slides event events eventDate location place venue geo map
  editor editors editedBy reviewer reviewers photographer photographers illustrator contributor contributors guest guestAuthor email_subject newsletter sponsor sponsored advertisement
  notes note todo comments_open reviewed reviewedBy lastReviewed lastReviewedBy toplevel collection collections eleventyExcludeFromCollections eleventyNavigation eleventyComputed isPost postHero
  published published_at teaser teasertext intro showDate showAuthor showPagination showBreadcrumbs showTags showRelated showReadingTime enableComments enableToc hideToc isCJKLanguage evergreen
  team teamUrl team_url usePageBundles slideshow disableComments disableShare nocomment nodate nopaging noimage isBasedOn github githubUrl repo repository discussion discussionId demo project projects
  subject audience difficulty level tested topic_type os platform platforms product products company organization organisation affiliation affiliations department
`
  .trim()
  .split(/\s+/);

/** Keys that a plug-in or theme puts its name before: `wordpress_id`, `disqus_thread_id`, `showToc`, `has-comments`. */
const foreignPrefix =
  /^(?:wordpress|wp|blogger|ghost|medium|tumblr|disqus|discourse|utterances|giscus|eleventy|jekyll|hugo|hexo|og|twitter|facebook|seo|meta|sitemap|search|comments?|sidebar|toc|menu|nav|masthead|hero|author|show|hide|disable|enable|is|has|no|use|include|exclude)(?:[-_ ]|(?=[A-Z]))/;

/** Folds what tells two spellings of a key apart: case, hyphens, underscores, spaces. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}

const foreign: ReadonlySet<string> = new Set(foreignNames.map(foldKey));
const ours: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(fieldNames).flatMap(([field, names]) =>
    names.map((name) => [foldKey(name), field as FieldName]),
  ),
);

/** Tells which field a key of front matter speaks of, or null. */
export function fieldOf(key: string): FieldName | null {
  return ours.get(foldKey(key)) ?? null;
}

/** Says whether a key is one of another system, which is passed over without a word. */
export function isForeignKey(key: string): boolean {
  const folded = foldKey(key);
  return (
    foreign.has(folded) ||
    foreignPrefix.test(key) ||
    /^[_$]/.test(key) ||
    key.includes('.') ||
    key.includes(':')
  );
}
