/** Lists under a key: what is added goes to the end, in the same time however long the list is. */
export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** All of a list under the keys that they have, in their order. */
export function groupBy<Key, Value>(all: Iterable<Value>, keyOf: (one: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const one of all) addTo(groups, keyOf(one), one);
  return groups;
}
