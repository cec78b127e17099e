interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  consumed?: number;
}

/** Where the provider of the tests keeps what it gave out: codes, tokens, sessions. */
export const providerMemory = () => {
  const kept = new Map<string, Payload>();
  return class Memory {
    readonly kind: string;
    constructor(kind: string) {
      this.kind = kind;
    }
    #key = (id: string): string => `${this.kind} ${id}`;
    upsert = async (id: string, payload: Payload) => void kept.set(this.#key(id), payload);
    find = async (id: string) => kept.get(this.#key(id));
    findByUid = async (uid: string) =>
      [...kept].find(([key, payload]) => key.startsWith(`${this.kind} `) && payload.uid === uid)?.[1];
    destroy = async (id: string) => void kept.delete(this.#key(id));
    consume = async (id: string) => {
      const payload = kept.get(this.#key(id));
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    };
    revokeByGrantId = async (grantId: string) => {
      for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
    };
  };
};
