/** Union-find where the least number stands for its group; numbers come from 0 on, as many as are asked about. */
export class Groups {
  private readonly parent: number[] = [];

  constructor(size = 0) {
    this.grow(size);
  }

  /** Adds numbers up to a size, each a group of its own. */
  grow(size: number): void {
    while (this.parent.length < size) this.parent.push(this.parent.length);
  }

  first(at: number): number {
    let root = at;
    while ((this.parent[root] ?? root) !== root) root = this.parent[root] ?? root;
    for (let next = at; next !== root;) {
      const up = this.parent[next] ?? root;
      this.parent[next] = root;
      next = up;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.first(one), this.first(other)];
    this.parent[Math.max(a, b)] = Math.min(a, b);
  }

  firsts(): Uint32Array {
    return Uint32Array.from(this.parent, (_, at) => this.first(at));
  }
}
