package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import safeguarding.audit.log.GrowingTree;
import safeguarding.audit.log.Hashing;

class GrowingTreeTest {

    // The vectors that the Certificate Transparency project published for RFC 6962, and that its successors still carry.
    private static final List<String> ENTRIES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_published_roots_of_rfc_6962_come_out() {
        GrowingTree tree = new GrowingTree(0, List.of(), Set.of());
        List<String> roots = new ArrayList<>(List.of(HexFormat.of().formatHex(tree.root())));
        for (String entry : ENTRIES) {
            tree.add(new Hashing().leaf(HexFormat.of().parseHex(entry)));
            roots.add(HexFormat.of().formatHex(tree.root()));
        }
        assertThat(roots).isEqualTo(ROOTS);
    }

    @Test
    void from_any_leaf_on_it_agrees_with_the_naive_tree_at_every_size() {
        List<byte[]> leaves = leaves(70);
        Set<Long> all = LongStream.rangeClosed(0, 70).boxed().collect(Collectors.toSet());
        for (int first = 0; first <= 70; first++) {
            GrowingTree tree = new GrowingTree(first, NaiveTree.frontier(leaves.subList(0, first)), all);
            leaves.subList(first, 70).forEach(tree::add);
            for (int size = first; size <= 70; size++) {
                assertThat(tree.rootAt(size)).as("from %d at %d", first, size)
                        .isEqualTo(NaiveTree.root(leaves.subList(0, size)));
            }
            assertThat(tree.root()).isEqualTo(NaiveTree.root(leaves));
        }
    }

    @Test
    void sizes_that_the_frontier_itself_passes_are_known_and_others_before_it_are_not() {
        List<byte[]> leaves = leaves(7);
        GrowingTree tree = new GrowingTree(7, NaiveTree.frontier(leaves), Set.of(3L, 4L, 6L));

        assertThat(tree.rootAt(3)).isNull();
        assertThat(tree.rootAt(4)).isEqualTo(NaiveTree.root(leaves.subList(0, 4)));
        assertThat(tree.rootAt(6)).isEqualTo(NaiveTree.root(leaves.subList(0, 6)));
    }

    @Test
    void a_frontier_of_another_number_is_refused() {
        assertThatThrownBy(() -> new GrowingTree(7, leaves(2), Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<byte[]> leaves(int count) {
        return LongStream.range(0, count).mapToObj(i -> NaiveTree.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
