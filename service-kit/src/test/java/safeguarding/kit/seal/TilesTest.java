package safeguarding.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TilesTest {

    private final Random random = new Random(9162);

    @Test
    void appended_in_pieces_of_any_length_the_tree_is_the_same_as_in_one() {
        for (int round = 0; round < 30; round++) {
            Tiles tiles = new Tiles(new Leaves.Memory());
            int size = 0;
            int end = 1 + random.nextInt(1500);
            while (size < end) {
                int more = Math.min(end - size, 1 + random.nextInt(400));
                tiles.append(size, Leaves.of(size, size + more));
                size += more;
            }
            assertThat(new Tree(tiles).root(size)).as("size %d", size).isEqualTo(NaiveTree.of(size).root(size));
        }
    }

    @Test
    void around_full_tiles_every_proof_is_the_naive_one() {
        for (int size : new int[] { 254, 255, 256, 257, 258, 511, 512, 513 }) {
            NaiveTree naive = NaiveTree.of(size);
            Tree tree = new Tree(Leaves.tiles(size));
            assertThat(tree.root(size)).isEqualTo(naive.root(size));
            for (int at = 0; at < size; at++) {
                assertThat(tree.inclusion(at, size)).isEqualTo(naive.inclusion(at, size));
                assertThat(tree.consistency(at, size)).isEqualTo(at == 0 ? List.of() : naive.consistency(at, size));
            }
        }
    }

    @Test
    void around_a_full_tile_of_the_second_level_proofs_are_the_naive_ones() {
        Tiles tiles = Leaves.tiles(65_535);
        checkLarge(tiles, 65_535);
        tiles.append(65_535, Leaves.of(65_535, 65_536));
        checkLarge(tiles, 65_536);
        tiles.append(65_536, Leaves.of(65_536, 65_537));
        checkLarge(tiles, 65_537);
    }

    private void checkLarge(Tiles tiles, int size) {
        NaiveTree naive = NaiveTree.of(size);
        Tree tree = new Tree(tiles);
        TreeHead head = naive.head(size);
        assertThat(tree.root(size)).isEqualTo(head.root());
        assertThat(new Frontier(size, tree.frontier(size)).root()).isEqualTo(head.root());
        for (int at : new int[] { 1, 255, 256, 257, 32_767, 32_768, size - 2, size - 1 }) {
            assertThat(Proofs.includes(naive.leaf(at), at, head, tree.inclusion(at, size))).isTrue();
            assertThat(tree.inclusion(at, size)).isEqualTo(naive.inclusion(at, size));
            assertThat(tree.consistency(at, size)).isEqualTo(naive.consistency(at, size));
        }
    }

    @Test
    void to_append_a_leaf_writes_no_more_than_the_tiles_it_changes() {
        Leaves.Memory memory = new Leaves.Memory();
        Tiles tiles = new Tiles(memory);
        tiles.append(0, Leaves.of(0, 65_535));
        int before = memory.written();
        tiles.append(65_535, Leaves.of(65_535, 65_536));
        assertThat(memory.written() - before).isEqualTo(3);
        tiles.append(65_536, Leaves.of(65_536, 65_537));
        assertThat(memory.written() - before).isEqualTo(4);
    }

    @Test
    void a_tile_that_is_shorter_than_the_tree_says_is_an_error_and_not_another_tree() {
        Leaves.Memory memory = new Leaves.Memory();
        Tiles tiles = new Tiles(memory);
        tiles.append(0, Leaves.of(0, 300));
        memory.write(0, 1, new byte[Hash.LENGTH]);
        assertThatThrownBy(() -> new Tree(tiles).root(300)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> tiles.append(300, Leaves.of(300, 301))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_frontier_of_the_wrong_length_is_refused() {
        assertThatThrownBy(() -> new Frontier(3, Leaves.of(0, 1))).isInstanceOf(IllegalArgumentException.class);
        Frontier frontier = new Frontier(300, new Tree(Leaves.tiles(300)).frontier(300));
        Leaves.of(300, 613).forEach(frontier::push);
        assertThat(frontier.root()).isEqualTo(NaiveTree.of(613).root(613));
        assertThat(frontier.hashes()).hasSize(Integer.bitCount(613));
    }
}
