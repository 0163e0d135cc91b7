using System.Collections.Immutable;
using ManifestDsl.ApiFacts.Schema;
using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Validation;
using ManifestDsl.Testing;

namespace ManifestDsl.Engine.Tests.Validation;

/// <summary>Of every kind of the API: the smallest object passes, and a finding names each required field that is taken from it.</summary>
public class MinimalObjectTests
{
    public static TheoryData<string, string> Kinds
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (_, entity) in ClientModels.Kinds())
            {
                data.Add(ClientModels.ApiVersion(entity), entity.Kind);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_has_no_error(string apiVersion, string kind)
    {
        var contexts = PolicyContext.Of(new KubernetesObject(MinimalObject.Of(apiVersion, kind), ManifestTier.Raw), PolicyOptions.Default);
        var errors = PolicyChecker.Check(contexts).Concat(ApiValidator.Check(contexts)).Where(finding => finding.Rule.Severity == RuleSeverity.Error);
        Assert.Empty(errors.Select(finding => $"{finding.Rule.Id} {finding.Message}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_required_field_that_it_lacks_is_found(string apiVersion, string kind)
    {
        var root = MinimalObject.Of(apiVersion, kind);
        var removals = 0;
        foreach (var (path, place) in RequiredFields(root, ApiSchema.Find(apiVersion, kind)!, [], ""))
        {
            // The items of a list are objects of their own, which say what they lack.
            if (kind.EndsWith("List", StringComparison.Ordinal) && path is ["items", _, ..])
            {
                continue;
            }

            var changed = Remove(root, path.AsSpan());
            var findings = ApiValidator.Check(PolicyContext.Of(new KubernetesObject((MapNode)changed, ManifestTier.Raw), PolicyOptions.Default));
            Assert.Contains(findings, finding => finding.Rule == ValidationRules.Required && finding.Cause == FindingCause.NotSet && finding.Message.Contains($" has no {place}, which", StringComparison.Ordinal));
            removals++;
        }

        Assert.True(removals > 0 || ApiSchema.Find(apiVersion, kind)!.Fields.All(field => !field.IsRequired || field.Name == "status"), $"nothing was removed from {kind}");
    }

    [Fact]
    public void There_are_many_required_fields()
    {
        var count = ClientModels.Kinds().Sum(kind =>
            RequiredFields(MinimalObject.Of(ClientModels.ApiVersion(kind.Entity), kind.Entity.Kind), ApiSchema.Find(ClientModels.ApiVersion(kind.Entity), kind.Entity.Kind)!, [], "").Count());
        Assert.True(count > 450, $"{count} required fields");
    }

    private static IEnumerable<(ImmutableArray<string> Path, string Place)> RequiredFields(MapNode map, ApiType type, ImmutableArray<string> path, string place)
    {
        foreach (var field in type.Fields)
        {
            if (map[field.Name] is not { } value || field.Name is "status")
            {
                continue;
            }

            var at = path.Add(field.Name);
            var name = place.Length > 0 ? $"{place}.{field.Name}" : field.Name;
            if (field.IsRequired && !(path.IsEmpty && (field.Name is "apiVersion" or "kind")))
            {
                yield return (at, name);
            }

            if (value is MapNode inner && field.Value.Type is { } innerType)
            {
                foreach (var found in RequiredFields(inner, innerType, at, name))
                {
                    yield return found;
                }
            }

            if (value is ListNode list && field.Value.Element?.Type is { } itemType && list.Items[0] is MapNode item)
            {
                foreach (var found in RequiredFields(item, itemType, at.Add("0"), name + "[0]"))
                {
                    yield return found;
                }
            }
        }
    }

    private static ManifestNode Remove(ManifestNode node, ReadOnlySpan<string> path) => node switch
    {
        MapNode map => path.Length == 1 ? map.Without(path[0]) : map.With(path[0], Remove(map[path[0]]!, path[1..])),
        ListNode list => new ListNode(list.Items.SetItem(0, Remove(list.Items[0], path[1..])), list.Provenance),
        _ => node,
    };
}
