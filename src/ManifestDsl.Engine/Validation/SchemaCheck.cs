using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>
/// Walks an object beside the schema of its kind: fields that are missing, unknown or hold what they do not take. What cannot be known is no
/// finding, and of an open map nothing is missing.
/// </summary>
internal sealed class SchemaCheck
{
    private readonly CheckScope _scope;

    private SchemaCheck(CheckScope scope) => _scope = scope;

    /// <summary>Checks the object of a context.</summary>
    public static void Check(PolicyContext context, FindingSink findings)
    {
        var source = context.Object;
        var check = new SchemaCheck(new CheckScope(context, findings));
        if (ApiSchema.Find(source.ApiVersion, source.Kind) is { } type)
        {
            check.VisitRoot(source.Root, type);
        }
        else
        {
            check.VisitUnknownKind(source, context.IsEmbedded ? null : context.Workload);
        }
    }

    // What a controller writes into the status is not declared; code that updates one sends what has changed.
    private void VisitRoot(MapNode root, ApiType type)
    {
        foreach (var field in type.Fields)
        {
            if (field.Name is not ("status" or "apiVersion" or "kind"))
            {
                VisitField(root, type, field);
            }
        }

        UnknownFieldCheck.Check(root, type, _scope);
        ChoiceCheck.Check(root, type, _scope);
        FitCheck.Check(root, type, _scope);
    }

    /// <summary>A custom resource, or an API version that is no longer served: its metadata, its pods and its quantities are known all the same.</summary>
    private void VisitUnknownKind(KubernetesObject source, Workload? workload)
    {
        if (source.Root.Map("metadata") is { } metadata && ApiSchema.Type("V1ObjectMeta") is { } type)
        {
            _scope.Trail.Enter("metadata");
            VisitMap(metadata, type);
            _scope.Trail.Leave();
        }

        if (source.Root.Type?.Custom is not null)
        {
            CustomCheck.Check(source.Root, _scope);
        }

        // A template of which an operator makes a pod may have fields of its own, and lack what the operator fills.
        if (workload is not null && ApiSchema.Type("V1PodSpec") is { } pod)
        {
            foreach (var step in workload.Location.Template)
            {
                _scope.Trail.Enter(step);
            }

            _scope.Trail.Enter("spec");
            VisitMap(workload.PodSpec, pod);
            _scope.Trail.Leave();
            foreach (var _ in workload.Location.Template)
            {
                _scope.Trail.Leave();
            }
        }

        if (!ListItems.IsList(source))
        {
            Quantities(source.Root);
        }
    }

    private void VisitMap(MapNode map, ApiType type)
    {
        var container = _scope.Findings.Container;
        if (type.Name is "V1Container" or "V1EphemeralContainer")
        {
            _scope.Findings.Container = map.Text("name");
        }

        foreach (var field in type.Fields)
        {
            VisitField(map, type, field);
        }

        UnknownFieldCheck.Check(map, type, _scope);
        ChoiceCheck.Check(map, type, _scope);
        FitCheck.Check(map, type, _scope);
        _scope.Findings.Container = container;
    }

    private void VisitField(MapNode map, ApiType type, ApiField field)
    {
        switch (map[field.Name])
        {
            case UnknownNode:
                return;
            case null or ScalarNode { Kind: ScalarKind.Null }:
                RequiredCheck.NotSet(map, type, field, _scope);
                return;
            case ListNode { Items.Length: 0 } list when field.IsNonEmpty:
                RequiredCheck.Empty(list, type, field, _scope);
                return;
            case { } when _scope.Trail.Depth == 1 && type.Name == "V1ObjectMeta" && (field.Name is "name" or "generateName" or "namespace"):
                // Those of the object itself are MDSL7001.
                return;
            case { } value:
                _scope.Trail.Enter(field.Name);
                Visit(value, field.Value, type, field);
                _scope.Trail.Leave();
                return;
        }
    }

    private void Visit(ManifestNode node, ApiValue value, ApiType type, ApiField field)
    {
        switch (node, value.Kind)
        {
            case (UnknownNode, _) or (_, ApiValueKind.Any):
                return;
            case (MapNode map, ApiValueKind.Object):
                if (value.Type is { } inner)
                {
                    VisitMap(map, inner);
                }

                return;
            case (ListNode list, ApiValueKind.List):
                VisitItems(list, value.Element!, type, field);
                return;
            case (MapNode map, ApiValueKind.Map):
                VisitEntries(map, value.Element!, type, field);
                return;
            default:
                ValueCheck.Check(node, value, field, _scope);
                return;
        }
    }

    private void VisitItems(ListNode list, ApiValue element, ApiType type, ApiField field)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            _scope.Trail.Enter(i);
            Visit(list.Items[i], element, type, field);
            _scope.Trail.Leave();
        }

        ItemCheck.Check(list, element, type, field, _scope);
    }

    private void VisitEntries(MapNode map, ApiValue element, ApiType type, ApiField field)
    {
        foreach (var entry in map.Entries)
        {
            _scope.Trail.Enter(entry.Key);
            KeyCheck.Check(entry, field, _scope);

            // The serializer of the client keeps keys with null, and the API server takes them for empty values.
            if (entry.Value is not ScalarNode { Kind: ScalarKind.Null })
            {
                Visit(entry.Value, element, type, field);
            }

            _scope.Trail.Leave();
        }
    }

    private void Quantities(ManifestNode node)
    {
        switch (node)
        {
            case ScalarNode { Format: ScalarFormat.Quantity }:
                QuantityCheck.Check(node, minimum: null, _scope);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    _scope.Trail.Enter(entry.Key);
                    Quantities(entry.Value);
                    _scope.Trail.Leave();
                }

                break;
            case ListNode list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    _scope.Trail.Enter(i);
                    Quantities(list.Items[i]);
                    _scope.Trail.Leave();
                }

                break;
        }
    }
}
