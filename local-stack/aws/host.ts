/** A local stand-in for one EC2 instance, as the AWS proxy sees it: it runs commands there and answers for its metadata service. */
export interface LocalHost {
  /** Shaped as EC2's: `i-0123456789abcdef0`. */
  readonly instanceId: string;
  readonly tags: Record<string, string>;
  /** Tests change these two: a stopped instance or one whose agent never registered cannot take a command. */
  state: 'running' | 'stopped';
  agent: 'online' | 'offline' | 'never';
  /** How every command ends here before it runs. */
  refuses?: 'InvalidPlatform' | 'AccessDenied';
  /** The folder that stands for the host's disk. */
  readonly root: string;
  /** What a command run on the host finds in its environment. `startAws` adds the AWS endpoints to it. */
  readonly env: Record<string, string>;
  /** Stops every process the host started. */
  close(): Promise<void>;
}
