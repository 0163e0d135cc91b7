using CsCheck;
using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;

namespace ManifestDsl.Engine.Tests.Hardening;

// The DSL type of the same name is in an enclosing namespace.
using Workload = ManifestDsl.Engine.Policy.Workload;

public class HardenerPropertyTests
{
    [Fact]
    public void Without_insecure_values_the_result_meets_restricted() =>
        RandomPods.WithoutInsecureValues.Sample(source => !Restricted.Violations(HardenedSpec(source)).Any());

    [Fact]
    public void Without_insecure_values_the_result_passes_every_rule_about_pod_security() =>
        RandomPods.WithoutInsecureValues.Sample(source => !PolicyChecker.Check(Hardener.Harden(source)).Any(static finding =>
            finding.Rule is { Category: RuleCategories.PodSecurity, IsEnabledByDefault: true }));

    [Fact]
    public void Hardening_twice_changes_nothing_more() => RandomPods.Any.Sample(source =>
    {
        var once = Hardener.Harden(source);
        return ManifestNodeComparer.WithProvenance.Equals(once.Root, Hardener.Harden(once).Root);
    });

    [Fact]
    public void What_was_written_stays_as_it_was_written() =>
        RandomPods.Any.Sample(source => Keeps(source.Root, Hardener.Harden(source).Root));

    [Fact]
    public void Every_added_node_says_what_added_it() =>
        RandomPods.Any.Sample(source => AllPlaced(Hardener.Harden(source).Root));

    [Fact]
    public void Nothing_is_written_that_the_api_server_refuses_or_that_cannot_start() =>
        RandomPods.Any.Sample(source => !Contradictions(source).Any());

    private static MapNode HardenedSpec(KubernetesObject source) => SamplePod.SpecOf(Hardener.Harden(source));

    private static bool Keeps(ManifestNode before, ManifestNode after) => (before, after) switch
    {
        (ScalarNode { Kind: ScalarKind.Null }, _) => true,
        (MapNode a, MapNode b) => a.Entries.All(entry => b[entry.Key] is { } value && (IsEmpty(entry.Value) || Keeps(entry.Value, value))),
        (ListNode a, ListNode b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => Keeps(pair.First, pair.Second)),
        _ => ReferenceEquals(before, after),
    };

    private static bool IsEmpty(ManifestNode node) => node is MapNode { Entries.Length: 0 };

    private static bool AllPlaced(ManifestNode node) => (node.Provenance.Rule is not null || node.Provenance.IsSource) && node switch
    {
        MapNode map => map.Entries.All(entry => AllPlaced(entry.Value)),
        ListNode list => list.Items.All(AllPlaced),
        _ => true,
    };

    private static IEnumerable<string> Contradictions(KubernetesObject source)
    {
        var spec = HardenedSpec(source);
        var os = (Tree.At(spec, "os.name") as ScalarNode)?.Text;
        foreach (var container in Workload.From(Hardener.Harden(source))!.Containers)
        {
            var context = Tree.At(container.Map, "securityContext");
            var wroteEscalation = Added(context, "allowPrivilegeEscalation");
            var added = (Tree.At(context, "capabilities.add") as ListNode)?.Items ?? [];
            if (wroteEscalation && (Text(context, "privileged") is not (null or "null" or "false") || added.Any(item => item.ToString() == "SYS_ADMIN" || item is UnknownNode)))
            {
                yield return "allowPrivilegeEscalation";
            }

            // The user that the container starts with, from the container or, where that says nothing, the pod.
            var user = Text(context, "runAsUser") is { } own and not "null" ? own : Text(spec, "securityContext.runAsUser");
            var inherited = Tree.At(context, "runAsNonRoot") is null or ScalarNode { Kind: ScalarKind.Null } && Added(spec, "securityContext.runAsNonRoot");
            if (user is "0" or "unknown" && (Added(context, "runAsNonRoot") || inherited))
            {
                yield return "runAsNonRoot";
            }

            if (os is "windows" && new[] { "readOnlyRootFilesystem", "allowPrivilegeEscalation", "capabilities", "seccompProfile" }.Any(field => Added(context, field)))
            {
                yield return "windows";
            }
        }
    }

    private static bool Added(ManifestNode? node, string path) => Tree.At(node, path)?.Provenance.Rule is not null;

    private static string? Text(ManifestNode? node, string path) => Tree.At(node, path) switch
    {
        null => null,
        UnknownNode => "unknown",
        var value => value.ToString(),
    };
}
