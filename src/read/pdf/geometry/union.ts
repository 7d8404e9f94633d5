/** Things that may be joined to groups: each starts as its own. Tarjan's union-find with path compression. */
export function separate(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** The thing that stands for the group of a thing. */
export function rootOf(parents: number[], index: number): number {
  let root = index
  while ((parents[root] ?? root) !== root) root = parents[root] ?? root
  for (let at = index; at !== root; ) {
    const next = parents[at] ?? root
    parents[at] = root
    at = next
  }
  return root
}

/** Joins the groups of two things. */
export function join(parents: number[], one: number, other: number): void {
  parents[rootOf(parents, other)] = rootOf(parents, one)
}
