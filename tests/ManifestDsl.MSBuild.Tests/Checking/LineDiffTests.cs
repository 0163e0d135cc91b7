using ManifestDsl.MSBuild.Checking;

namespace ManifestDsl.MSBuild.Tests.Checking;

public sealed class LineDiffTests
{
    [Fact]
    public void Is_right_and_shortest_for_random_texts()
    {
        var random = new Random(20261);
        for (var i = 0; i < 2000; i++)
        {
            var old = Text(random);
            var updated = Text(random);
            var steps = LineDiff.Between(old, updated);

            Assert.Equal(old, steps.Where(static step => step.Sign != '+').Select(static step => step.Line));
            Assert.Equal(updated, steps.Where(static step => step.Sign != '-').Select(static step => step.Line));
            Assert.Equal(LongestCommon(old, updated), steps.Count(static step => step.Sign == ' '));
        }
    }

    [Fact]
    public void Texts_with_little_in_common_are_replaced_as_a_whole()
    {
        string[] old = ["head", .. Lines("a", 3000), "tail"];
        string[] updated = ["head", .. Lines("b", 3000), "tail"];

        var steps = LineDiff.Between(old, updated);

        Assert.Equal(6002, steps.Count);
        Assert.Equal(old, steps.Where(static step => step.Sign != '+').Select(static step => step.Line));
        Assert.Equal(updated, steps.Where(static step => step.Sign != '-').Select(static step => step.Line));
    }

    [Fact]
    public void A_long_difference_is_cut()
    {
        var (line, text) = UnifiedDiff.Between("head\n" + string.Join("\n", Lines("a", 100)) + "\n", "head\n" + new string('x', 500) + "\n");

        Assert.Equal(2, line);
        var lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(31, lines.Length);
        Assert.Equal(["@@ -1,101 +1,2 @@", " head", "-a0"], lines[..3]);
        Assert.Equal("…", lines[^1]);
    }

    [Fact]
    public void Changes_that_are_far_apart_are_hunks_of_their_own()
    {
        string[] lines = [.. Lines("l", 20)];
        string[] updated = [.. lines[..3], "new", .. lines[3..16], .. lines[17..]];

        var (line, text) = UnifiedDiff.Between(string.Join("\n", lines) + "\n", string.Join("\n", updated) + "\n");

        Assert.Equal(4, line);
        Assert.Equal("@@ -2,4 +2,5 @@\n l1\n l2\n+new\n l3\n l4\n@@ -15,5 +16,4 @@\n l14\n l15\n-l16\n l17\n l18\n", text);
    }

    [Fact]
    public void Nothing_becomes_something()
    {
        var (line, text) = UnifiedDiff.Between("", new string('x', 200) + "\n");
        Assert.Equal(1, line);
        Assert.Equal("@@ -0,0 +1,1 @@\n+" + new string('x', 160) + "…\n", text);
    }

    private static IEnumerable<string> Lines(string name, int count) => Enumerable.Range(0, count).Select(i => name + i);

    private static string[] Text(Random random) => [.. Enumerable.Range(0, random.Next(12)).Select(_ => ((char)('a' + random.Next(4))).ToString())];

    private static int LongestCommon(string[] a, string[] b)
    {
        var best = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                best[i, j] = a[i - 1] == b[j - 1] ? best[i - 1, j - 1] + 1 : Math.Max(best[i - 1, j], best[i, j - 1]);
            }
        }

        return best[a.Length, b.Length];
    }
}
