using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5026: two Ingresses of one class that take the same host and path. A canary is meant to.</summary>
internal sealed class SameRouteRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5026",
        "Two Ingresses must not take the same host and path",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "Which of the two gets the requests depends on the controller, and on which was created first.");

    public override void Check(ManifestSet set, FindingSink findings)
    {
        var first = new Dictionary<(string Class, string Host, string Path), PolicyContext>();
        foreach (var ingress in set.OfKind(IngressRule.Group, "Ingress"))
        {
            if (ClassOf(ingress) is { } name)
            {
                foreach (var item in ingress.Object.Root.Read("spec", "rules").Items())
                {
                    if (item is MapNode rule)
                    {
                        CheckRule(ingress, name, rule, first, findings);
                    }
                }
            }
        }
    }

    // Null for an Ingress that may share its route, or whose class cannot be known.
    private static string? ClassOf(PolicyContext ingress)
    {
        var root = ingress.Object.Root;
        var annotations = root.Read("metadata", "annotations");
        var name = root.Read("spec", "ingressClassName") ?? (annotations as MapNode)?.Read(IngressAnnotations.Class);
        return annotations.IsOpaque() || (annotations as MapNode)?.Read(IngressAnnotations.Canary) is not null ? null : name is null ? "" : name.AsText();
    }

    private void CheckRule(PolicyContext ingress, string name, MapNode rule, Dictionary<(string Class, string Host, string Path), PolicyContext> first, FindingSink findings)
    {
        var host = rule.Read("host");
        if (host is not (null or ScalarNode))
        {
            return;
        }

        foreach (var item in rule.Read("http", "paths").Items())
        {
            if (item is not MapNode path || path.Read("path") is not (null or ScalarNode) || path.Read("pathType") is not (null or ScalarNode))
            {
                continue;
            }

            var key = (name, host.AsText() ?? "", $"{path.Text("pathType")} {path.Text("path") ?? "/"}");
            if (!first.TryGetValue(key, out var other))
            {
                first.Add(key, ingress);
            }
            else if (other.Facts.Title != ingress.Facts.Title)
            {
                findings.Object = ingress.Object;
                findings.AddBadValue(
                    Metadata,
                    path,
                    $"{ingress.Facts.Title} takes path '{path.Text("path") ?? "/"}' of {(host.AsText() is { Length: > 0 } text ? $"host '{text}'" : "every host")}, as {other.Facts.Title} does: remove one of the two");
            }
        }
    }
}
