using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

/// <summary>
/// What a rule says of objects that other code completes, shown with the rule's own examples: nothing of what is missing, and no bad value
/// that the whole object does not have.
/// </summary>
public class OpenExampleTests
{
    public static TheoryData<string, string> Passing => Of(Verdict.Pass);

    public static TheoryData<string, string> Failing => Of(Verdict.Fail);

    [Theory]
    [MemberData(nameof(Passing))]
    public void A_part_of_a_good_object_has_no_bad_value(string rule, string name)
    {
        var example = Example(rule, name);
        foreach (var part in PartsOf(example.Object.Root))
        {
            Assert.DoesNotContain(Check(rule, part, example.Options), static finding => finding.Cause == FindingCause.BadValue);
        }
    }

    [Theory]
    [MemberData(nameof(Failing))]
    public void A_bad_object_has_its_bad_values_and_no_others_when_it_is_open(string rule, string name)
    {
        var example = Example(rule, name);
        var root = example.Object.Root;
        var whole = PolicyChecker.Check(new KubernetesObject(root, ManifestTier.Raw), example.Options).Where(finding => finding.Rule.Id == rule).ToList();

        foreach (var finding in Check(rule, Open(root), example.Options).Where(static finding => finding.Cause == FindingCause.BadValue))
        {
            Assert.Contains(whole, other => other.Cause == FindingCause.BadValue && other.Node.Provenance == finding.Node.Provenance);
        }
    }

    private static TheoryData<string, string> Of(Verdict verdict)
    {
        var cases = new TheoryData<string, string>();
        foreach (var examples in RuleExampleTests.Examples)
        {
            // Of the DSL tier the hardened object is checked, which has nothing of this.
            foreach (var example in examples.All.Where(example => example.Verdict == verdict && example.Object.Tier == ManifestTier.Raw))
            {
                cases.Add(examples.RuleId, example.Name);
            }
        }

        return cases;
    }

    private static RuleExample Example(string rule, string name) =>
        RuleExampleTests.Examples.Single(examples => examples.RuleId == rule).All.Single(example => example.Name == name);

    private static IEnumerable<Finding> Check(string rule, ManifestNode root, PolicyOptions options) =>
        PolicyChecker.Check(new KubernetesObject((MapNode)root, ManifestTier.Raw), options).Where(finding => finding.Rule.Id == rule);

    /// <summary>The object open, and each of the objects that lack one of its fields.</summary>
    private static IEnumerable<MapNode> PartsOf(MapNode root) => [Open(root), .. Without(root).Cast<MapNode>().Select(Open)];

    private static IEnumerable<ManifestNode> Without(ManifestNode node)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var entry in map.Entries.Where(static entry => entry.Key is not ("apiVersion" or "kind")))
                {
                    yield return map.Without(entry.Key);
                    foreach (var smaller in Without(entry.Value))
                    {
                        yield return map.With(entry.Key, smaller);
                    }
                }

                break;
            case ListNode list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    foreach (var smaller in Without(list.Items[i]))
                    {
                        yield return new ListNode(list.Items.SetItem(i, smaller), list.Provenance);
                    }
                }

                break;
        }
    }

    private static MapNode Open(MapNode map) =>
        new([.. map.Entries.Select(static entry => entry with { Value = Open(entry.Value) })], map.Provenance, map.Type, isOpen: true);

    private static ManifestNode Open(ManifestNode node) => node switch
    {
        MapNode map => Open(map),
        ListNode list => new ListNode([.. list.Items.Select(Open)], list.Provenance),
        _ => node,
    };
}
