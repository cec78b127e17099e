/** An arc of a flow network with the arc back. */
interface Arc {
  readonly to: number;
  readonly back: number;
  left: number;
}

/** A small network of whole numbers; augments along shortest paths, arcs in the order they were added. */
export class FlowNetwork {
  private readonly arcs: Arc[][];

  constructor(nodes: number) {
    this.arcs = Array.from({ length: nodes }, () => []);
  }

  /** Adds an arc and returns what reads its flow. */
  arc(from: number, to: number, capacity: number): () => number {
    const [out, into] = [this.arcs[from] ?? [], this.arcs[to] ?? []];
    const forward: Arc = { to, back: into.length, left: capacity };
    into.push({ to: from, back: out.length, left: 0 });
    out.push(forward);
    return () => capacity - forward.left;
  }

  /** The largest flow from one node to another. */
  maximise(source: number, sink: number): number {
    let total = 0;
    for (let path = this.path(source, sink); path !== null; path = this.path(source, sink)) {
      const amount = Math.min(...path.map(({ left }) => left));
      for (const arc of path) {
        arc.left -= amount;
        const reverse = this.arcs[arc.to]?.[arc.back];
        if (reverse !== undefined) reverse.left += amount;
      }
      total += amount;
    }
    return total;
  }

  private path(source: number, sink: number): readonly Arc[] | null {
    const by = new Map<number, { readonly arc: Arc; readonly from: number }>();
    const queue = [source];
    for (let at = 0; at < queue.length && !by.has(sink); at += 1) {
      const node = queue[at] as number;
      for (const arc of this.arcs[node] ?? []) {
        if (arc.left === 0 || arc.to === source || by.has(arc.to)) continue;
        by.set(arc.to, { arc, from: node });
        queue.push(arc.to);
      }
    }
    const path: Arc[] = [];
    for (let node = sink; node !== source; ) {
      const step = by.get(node);
      if (step === undefined) return null;
      path.unshift(step.arc);
      node = step.from;
    }
    return path;
  }
}
