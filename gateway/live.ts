// Who wants to know when an order changes. A message says which order, never what changed: whoever hears it reads anew,
// so a bus between processes can take this one's place.

export interface Live {
  publish(orderId: number): void;
  /** Calls `listener` after every change of the order. Returns how to stop. */
  subscribe(orderId: number, listener: () => void): () => void;
  /** How many listen: to the order, or in all. */
  count(orderId?: number): number;
}

export interface InProcessLive extends Live {
  /** Of every order that somebody listens to. */
  publishAll(): void;
}

export function inProcessLive(): InProcessLive {
  const listeners = new Map<number, Set<() => void>>();
  return {
    publish(orderId) {
      for (const listener of listeners.get(orderId) ?? []) listener();
    },
    publishAll() {
      for (const ofOrder of listeners.values()) for (const listener of ofOrder) listener();
    },
    count(orderId) {
      if (orderId !== undefined) return listeners.get(orderId)?.size ?? 0;
      return [...listeners.values()].reduce((sum, {size}) => sum + size, 0);
    },
    subscribe(orderId, listener) {
      const ofOrder = listeners.get(orderId) ?? new Set();
      listeners.set(orderId, ofOrder.add(listener));
      return () => {
        ofOrder.delete(listener);
        if (ofOrder.size === 0) listeners.delete(orderId);
      };
    },
  };
}
