/** Asks whether a change that was shown is to be applied. */
import type { Text } from '../base/diagnostic.ts';
import { agrees, canAsk } from '../io/ask.ts';
import type { World } from '../io/world.ts';

/** What was answered is said where it is no; where nobody can be asked, how to apply the change without. */
export async function isAgreed(
  { question, declined, how }: Readonly<Record<'question' | 'declined' | 'how', Text>>,
  { say, language }: World,
  mayAsk = canAsk(),
): Promise<boolean> {
  if (mayAsk && (await agrees(question[language]))) return true;
  say(mayAsk ? declined : how);
  return false;
}
