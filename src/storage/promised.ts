/** What a request of IndexedDB answers. */
export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Resolves when all that was done in a transaction is kept. A request that fails rejects, and so does the end of its
 * transaction: who has heard the first need not wait for the second.
 */
export function endOf(transaction: IDBTransaction): Promise<void> {
  const end = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('It was given up.', 'AbortError'));
  });
  end.catch(() => undefined);
  return end;
}
