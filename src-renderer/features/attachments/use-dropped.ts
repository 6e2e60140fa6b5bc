/** Files dropped on the window or pasted into it. Words that are pasted or dragged stay with the field they are meant for. */
import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

const holdsFiles = (carried: DataTransfer | null): carried is DataTransfer => carried !== null && [...carried.types].includes('Files');

type Take = (files: readonly File[]) => void;

/** True while files hang over the window. `isTaking` is asked each time; while it says no, a drop does nothing at all. */
export const useDropped = (isTaking: () => boolean, take: Take, takePasted: Take): { readonly isOver: Ref<boolean> } => {
  const isOver = ref(false);
  const onOver = (event: DragEvent): void => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    isOver.value = isTaking();
    event.dataTransfer.dropEffect = isOver.value ? 'copy' : 'none';
  };
  const onLeave = (event: DragEvent): void => {
    // Leaving one element for another is not leaving the window.
    if (event.relatedTarget === null) isOver.value = false;
  };
  const onDrop = (event: DragEvent): void => {
    isOver.value = false;
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    if (isTaking()) take([...event.dataTransfer.files]);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const carried = event.clipboardData;
    // A piece of a document carries its picture beside its words: the words are meant.
    if (carried === null || carried.files.length === 0 || [...carried.types].includes('text/plain') || !isTaking()) return;
    event.preventDefault();
    takePasted([...carried.files]);
  };
  onMounted(() => {
    window.addEventListener('dragenter', onOver);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('dragenter', onOver);
    window.removeEventListener('dragover', onOver);
    window.removeEventListener('dragleave', onLeave);
    window.removeEventListener('drop', onDrop);
    window.removeEventListener('paste', onPaste);
  });
  return { isOver };
};
