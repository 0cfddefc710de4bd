/**
 * Asks the serving process; `key` is the secret of this start. Rejects with the server's sentence.
 * The status 412 (changed meanwhile) is the caller's to handle.
 */
export async function askServer(key: string, path: string, init: RequestInit = {}): Promise<Response> {
	const response = await fetch(path, { ...init, headers: { ...init.headers, 'x-host-key': key } });
	if (!response.ok && response.status !== 412) throw new Error(await response.text());
	return response;
}
