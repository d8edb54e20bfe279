export async function selfTestNginx(): Promise<void> {}
