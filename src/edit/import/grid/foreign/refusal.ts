/** What the thread that reads tables of other programs is asked, and why it may refuse. */

export type Kind = 'book' | 'page';

/** By the name of its message. */
export type Refusal = 'macros' | 'external' | 'encrypted' | 'tooLarge' | 'unread';
