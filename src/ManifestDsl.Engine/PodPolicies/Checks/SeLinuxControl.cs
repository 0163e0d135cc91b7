using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each container has the SELinux label that it must have, part by part.</summary>
internal sealed class SeLinuxControl() : ContainerControl(PodControls.SeLinux)
{
    private const string Field = "seLinuxOptions";

    protected override bool IsControlled(PodPolicy policy) => policy.SeLinux is { IsEmpty: false };

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        var options = container.Security.SeLinuxOptions;
        var missing = new List<KeyValuePair<string, string>>();
        foreach (var part in policy.SeLinux!.Value)
        {
            switch (options.IsUnset ? null : options.Node is MapNode map ? map.Read(part.Key) : options.Node)
            {
                case null:
                    missing.Add(part);
                    break;
                case ScalarNode { AsText: { } text } node:
                    if (text != part.Value)
                    {
                        found.Bad(
                            options.Origin == SettingOrigin.Container ? container : null,
                            node,
                            $"has {Field}.{part.Key} '{text}'",
                            $"set it to '{part.Value}'",
                            FieldEdit.Replace(part.Key, part.Value) with { NeedsReview = true });
                    }

                    break;
                default:
                    found.MarkUnknown();
                    break;
            }
        }

        if (missing.Count > 0)
        {
            AddMissing(container, options, missing, found);
        }
    }

    /// <summary>What is missing is said once, where the label is written or belongs.</summary>
    private static void AddMissing(WorkloadContainer container, EffectiveSetting options, List<KeyValuePair<string, string>> missing, ControlFindings found)
    {
        var written = options.Node as MapNode;
        var first = missing[0].Key;
        ImmutableArray<string> path = written is null ? ["securityContext", Field, first] : [first];
        found.NotSet(
            options.Origin == SettingOrigin.Pod ? null : container,
            written ?? container.Map,
            path,
            $"does not set {string.Join(" and ", missing.Select(static part => $"{Field}.{part.Key}"))}",
            "set " + string.Join(" and ", missing.Select(static part => $"securityContext.{Field}.{part.Key} to '{part.Value}'")),
            missing.Count == 1 ? FieldEdit.Set(path, missing[0].Value) with { NeedsReview = true } : null);
    }
}
