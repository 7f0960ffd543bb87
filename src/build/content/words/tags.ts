/** What may stand where in the words of a lesson: the list that authors and checks share. */
export interface TagRule {
  /** The tags it may stand in directly. */
  readonly inside: readonly string[];
  /** Attributes it must have. */
  readonly needs?: readonly string[];
  /** Attributes it may have. */
  readonly may?: readonly string[];
  /** Whether words may stand directly in it. */
  readonly words: boolean;
  /** Tags it must have exactly once. */
  readonly once?: readonly string[];
}

const story = ['Scene', 'Mood', 'Consequence', 'Ending'] as const;

/** Whose thoughts a trainer can tell at a decision. */
export const voices = ['customer', 'colleague', 'bystander'] as const;
export type VoiceOf = (typeof voices)[number];

const debriefParts = ['Happened', 'TurningPoint', 'WhyItWorks', 'AlsoFine', 'Rule', 'TrueStory', 'Reflect'] as const;

const ordinaryTags: readonly (readonly [string, TagRule])[] = [
  ['page', { inside: [], words: false, once: ['Briefing', 'Debrief'] }],
  ['Briefing', { inside: ['page'], words: true }],
  ['Scene', { inside: ['page'], needs: ['id'], words: true, once: ['Decision'] }],
  ['Says', { inside: story, needs: ['who'], words: true }],
  ['Mood', { inside: ['Scene', 'Consequence', 'Ending'], needs: ['who', 'is'], words: true }],
  ['Decision', { inside: ['Scene'], needs: ['ask'], may: ['kind'], words: false }],
  ['Option', { inside: ['Decision'], needs: ['id', 'short'], words: false, once: ['You', 'Consequence', 'Why'] }],
  ['You', { inside: ['Option'], words: true }],
  ['Aside', { inside: ['You'], words: true }],
  ['Consequence', { inside: ['Option'], needs: ['title'], words: true }],
  ['Why', { inside: ['Option'], words: true }],
  ['Ending', { inside: ['page'], needs: ['id', 'title'], words: true }],
  ['Debrief', { inside: ['page'], words: false, once: debriefParts }],
  ['Rule', { inside: ['Debrief'], words: false, once: ['If', 'Then'] }],
  ['SelfCheck', { inside: ['Debrief'], words: false, once: ['FollowUp'] }],
  ['Question', { inside: ['SelfCheck'], needs: ['id'], words: true }],
  ['FollowUp', { inside: ['SelfCheck'], words: true }],
  ['If', { inside: ['Rule'], words: true }],
  ['Then', { inside: ['Rule'], words: true }],
  ['Guide', { inside: ['page'], words: false, once: ['Purpose', 'WhyNot'] }],
  ['Purpose', { inside: ['Guide'], words: true }],
  ['Voices', { inside: ['Guide'], needs: ['scene'], words: false }],
  ['Voice', { inside: ['Voices'], needs: ['of'], words: true }],
  ['Objection', { inside: ['Guide'], words: false, once: ['Doubt', 'Answer'] }],
  ['Doubt', { inside: ['Objection'], words: true }],
  ['Answer', { inside: ['Objection'], words: true }],
  ['WhyNot', { inside: ['Guide'], words: true }],
  ...debriefParts
    .filter((part) => part !== 'Rule')
    .map((part): [string, TagRule] => [part, { inside: ['Debrief'], words: true }]),
];

/** Says why the words around it may break a rule. Readers do not see it. */
export const excuseTag = 'Excuse';

export const tagRules: ReadonlyMap<string, TagRule> = new Map<string, TagRule>([
  ...ordinaryTags,
  [excuseTag, { inside: ordinaryTags.map(([name]) => name), needs: ['rule', 'because'], words: false }],
]);

export const tagNames: readonly string[] = [...tagRules.keys()].filter((name) => name !== 'page');
