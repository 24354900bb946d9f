package safeguarding.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Every proof is taken and nothing else is, against trees made word by word as the RFC says. */
class ProofsTest {

    private static final int LARGEST = 600;
    private static final NaiveTree NAIVE = NaiveTree.of(LARGEST + 2);
    private static final Tree TREE = new Tree(Leaves.tiles(LARGEST + 2));

    private final Random random = new Random(20261122);

    @Test
    void every_proof_of_a_small_tree_is_the_naive_one_and_is_taken() {
        for (int size = 1; size <= 70; size++) {
            for (int at = 0; at < size; at++) {
                checkInclusion(at, size);
                if (at > 0) {
                    checkConsistency(at, size);
                }
            }
        }
    }

    @Test
    void random_proofs_of_larger_trees_are_the_naive_ones_and_are_taken() {
        for (int round = 0; round < 600; round++) {
            int size = 2 + random.nextInt(LARGEST - 1);
            checkInclusion(random.nextInt(size), size);
            checkConsistency(1 + random.nextInt(size - 1), size);
        }
    }

    @Test
    void an_inclusion_proof_with_one_thing_changed_is_refused() {
        for (int round = 0; round < 400; round++) {
            int size = 1 + random.nextInt(LARGEST);
            int index = random.nextInt(size);
            List<Hash> path = NAIVE.inclusion(index, size);
            Hash leaf = NAIVE.leaf(index);
            TreeHead head = NAIVE.head(size);
            for (List<Hash> wrong : mutations(path)) {
                assertThat(Proofs.includes(leaf, index, head, wrong)).as("%d of %d", index, size).isFalse();
            }
            assertThat(Proofs.includes(flipped(leaf), index, head, path)).isFalse();
            assertThat(Proofs.includes(leaf, index, new TreeHead(size, flipped(head.root())), path)).isFalse();
            assertThat(Proofs.includes(leaf, index, NAIVE.head(size + 1), path)).isFalse();
            assertThat(Proofs.includes(leaf, index, NAIVE.head(size - 1), path)).isFalse();
            for (long other : new long[] { index - 1, index + 1, index ^ 2, index + 64, -1, size, Long.MAX_VALUE }) {
                assertThat(Proofs.includes(leaf, other, head, path)).as("%d for %d of %d", other, index, size)
                        .isEqualTo(other == index);
            }
        }
    }

    @Test
    void a_consistency_proof_with_one_thing_changed_is_refused() {
        for (int round = 0; round < 400; round++) {
            int second = 2 + random.nextInt(LARGEST - 1);
            int first = 1 + random.nextInt(second - 1);
            List<Hash> path = NAIVE.consistency(first, second);
            TreeHead one = NAIVE.head(first);
            TreeHead two = NAIVE.head(second);
            for (List<Hash> wrong : mutations(path)) {
                assertThat(Proofs.extend(one, two, wrong)).as("%d to %d", first, second).isFalse();
            }
            assertThat(Proofs.extend(new TreeHead(first, flipped(one.root())), two, path)).isFalse();
            assertThat(Proofs.extend(one, new TreeHead(second, flipped(two.root())), path)).isFalse();
            assertThat(Proofs.extend(NAIVE.head(first - 1), two, path)).isFalse();
            assertThat(Proofs.extend(NAIVE.head(first + 1), two, path)).isFalse();
            assertThat(Proofs.extend(one, NAIVE.head(second + 1), path)).isFalse();
            assertThat(Proofs.extend(two, one, path)).isFalse();
        }
    }

    /**
     * A size that is not the signed one may have proofs of the same shape: what counts is to say what the RFC says, either way.
     */
    @Test
    void with_any_size_and_index_the_answer_is_the_one_of_the_definition() {
        for (int round = 0; round < 3000; round++) {
            int size = 1 + random.nextInt(40);
            int index = random.nextInt(size);
            List<Hash> path = NAIVE.inclusion(index, size);
            long claimedSize = random.nextInt(45);
            long claimedIndex = random.nextInt(45);
            boolean byDefinition = NaiveTree.rootBy(NAIVE.leaf(index), claimedIndex, claimedSize, path)
                    .filter(NAIVE.root(size)::equals).isPresent();
            assertThat(Proofs.includes(NAIVE.leaf(index), claimedIndex, new TreeHead(claimedSize, NAIVE.root(size)), path))
                    .as("%d of %d as %d of %d", index, size, claimedIndex, claimedSize).isEqualTo(byDefinition);

            int first = 1 + random.nextInt(size);
            List<Hash> proof = NAIVE.consistency(first, size);
            long claimedFirst = random.nextInt(45);
            TreeHead one = new TreeHead(claimedFirst, NAIVE.root(first));
            TreeHead two = new TreeHead(claimedSize, NAIVE.root(size));
            boolean extended = claimedFirst > 0 && claimedFirst < claimedSize && !proof.isEmpty()
                    && NaiveTree.rootsBy(one.root(), claimedFirst, claimedSize, proof, true)
                            .filter(List.of(one.root(), two.root())::equals).isPresent();
            assertThat(Proofs.extend(one, two, proof)).as("%d to %d as %d to %d", first, size, claimedFirst, claimedSize)
                    .isEqualTo(extended);
        }
    }

    @Test
    void a_tree_continues_itself_and_the_empty_one_without_proof() {
        TreeHead empty = new TreeHead(0, Hash.empty());
        assertThat(NAIVE.head(7).continues(NAIVE.head(7), List.of())).isTrue();
        assertThat(NAIVE.head(7).continues(empty, List.of())).isTrue();
        assertThat(empty.continues(empty, List.of())).isTrue();
        assertThat(NAIVE.head(7).continues(NAIVE.head(7), List.of(NAIVE.leaf(0)))).isFalse();
        assertThat(NAIVE.head(7).continues(new TreeHead(7, NAIVE.root(6)), List.of())).isFalse();
        assertThat(NAIVE.head(7).continues(new TreeHead(0, NAIVE.root(1)), List.of())).isFalse();
        assertThat(NAIVE.head(6).continues(NAIVE.head(7), NAIVE.consistency(6, 7))).isFalse();
        assertThat(NAIVE.head(7).continues(NAIVE.head(6), List.of())).isFalse();
        assertThat(NAIVE.head(7).continues(NAIVE.head(6), NAIVE.consistency(6, 7))).isTrue();
    }

    private void checkInclusion(int index, int size) {
        List<Hash> path = TREE.inclusion(index, size);
        assertThat(path).as("%d of %d", index, size).isEqualTo(NAIVE.inclusion(index, size));
        assertThat(Proofs.includes(NAIVE.leaf(index), index, NAIVE.head(size), path)).as("%d of %d", index, size).isTrue();
    }

    private void checkConsistency(int first, int second) {
        List<Hash> path = TREE.consistency(first, second);
        assertThat(path).as("%d to %d", first, second).isEqualTo(NAIVE.consistency(first, second));
        assertThat(Proofs.extend(NAIVE.head(first), NAIVE.head(second), path)).as("%d to %d", first, second).isTrue();
    }

    private List<List<Hash>> mutations(List<Hash> path) {
        List<List<Hash>> wrong = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> changed = new ArrayList<>(path);
            changed.set(i, flipped(path.get(i)));
            wrong.add(changed);
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            wrong.add(shorter);
            for (int j = i + 1; j < path.size(); j++) {
                List<Hash> swapped = new ArrayList<>(path);
                Collections.swap(swapped, i, j);
                wrong.add(swapped);
            }
        }
        for (int i = 0; i <= path.size(); i++) {
            List<Hash> longer = new ArrayList<>(path);
            longer.add(i, NAIVE.leaf(LARGEST));
            wrong.add(longer);
            if (i < path.size()) {
                List<Hash> doubled = new ArrayList<>(path);
                doubled.add(i, path.get(i));
                wrong.add(doubled);
            }
        }
        return wrong;
    }

    private Hash flipped(Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }
}
