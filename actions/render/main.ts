import type { RenderTask, UpgradeTask } from './inputs.ts';
import { render } from './render.ts';
import { upgrade } from './upgrade.ts';

export async function main(task: RenderTask | UpgradeTask): Promise<void> {
  await (task.task === 'upgrade' ? upgrade(task) : render(task));
}
